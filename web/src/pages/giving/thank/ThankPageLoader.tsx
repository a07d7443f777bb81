import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { localToday } from '@/lib/format/date';
import type { ThankPageLoaderQuery } from './__generated__/ThankPageLoaderQuery.graphql';
import { ThankPage } from './ThankPage';

export const spans = ['quarter', 'year', 'all'] as const;
export type Span = (typeof spans)[number];

/** /giving/thank: the thank-yous owed, oldest first; Home links here. */
export function ThankPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('since') as Span | null;
  const span = wanted && spans.includes(wanted) ? wanted : 'quarter';
  const variables = useMemo(() => {
    const since = span === 'all' ? null : daysAgo(span === 'quarter' ? 92 : 366);
    return { where: { acknowledgedAtIsNil: true, kind: 'GIFT' as const, deletedAtIsNil: true, receivedOnGTE: since } };
  }, [span]);
  const data = useLazyLoadQuery<ThankPageLoaderQuery>(
    graphql`
      query ThankPageLoaderQuery($where: DonationWhereInput) {
        ...ThankPageFragment @arguments(where: $where)
      }
    `,
    variables,
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <ThankPage key={span} query={data} span={span} onSpan={(next) => setParams(next === 'quarter' ? {} : { since: next }, { replace: true })} />;
}

function daysAgo(days: number): string {
  const day = new Date(`${localToday()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
