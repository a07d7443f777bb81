import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import type { MatchingPageLoaderQuery } from './__generated__/MatchingPageLoaderQuery.graphql';
import { MatchingPage } from './MatchingPage';

export const matchStatuses = ['POTENTIAL', 'SUBMITTED', 'APPROVED', 'RECEIVED', 'DECLINED'] as const;
export type MatchStatus = (typeof matchStatuses)[number];

/** /giving/matching: what is to be asked for, what is waited for, what came. */
export function MatchingPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('status') as MatchStatus | null;
  const status = wanted && matchStatuses.includes(wanted) ? wanted : null;
  const data = useLazyLoadQuery<MatchingPageLoaderQuery>(
    graphql`
      query MatchingPageLoaderQuery($where: MatchingGiftWhereInput) {
        ...MatchingPageFragment @arguments(where: $where)
      }
    `,
    useMemo(() => ({ where: { statusIn: status ? [status] : (['POTENTIAL', 'SUBMITTED', 'APPROVED'] as const) } }), [status]),
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <MatchingPage key={status ?? ''} query={data} status={status} onStatus={(next) => setParams(next ? { status: next } : {}, { replace: true })} />;
}
