import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { localToday } from '@/lib/format/date';
import { useViewer } from '@/lib/viewer';
import { yearsOf } from '../_lib/years';
import type { LapsedPageLoaderQuery } from './__generated__/LapsedPageLoaderQuery.graphql';
import { LapsedPage } from './LapsedPage';

/** /giving/lapsed: who gave last year and not yet this year, by the organization's own years. */
export function LapsedPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const { organization } = useViewer();
  const variables = useMemo(() => {
    const { thisYear, lastYear } = yearsOf(localToday(), organization.fiscalYearMonth);
    return {
      where: {
        isDeceased: false,
        hasDonationsWith: [{ kind: 'GIFT' as const, deletedAtIsNil: true, receivedOnGTE: lastYear.from, receivedOnLTE: lastYear.to }],
        not: { hasDonationsWith: [{ kind: 'GIFT' as const, deletedAtIsNil: true, receivedOnGTE: thisYear.from }] },
      },
    };
  }, [organization.fiscalYearMonth]);
  const data = useLazyLoadQuery<LapsedPageLoaderQuery>(
    graphql`
      query LapsedPageLoaderQuery($where: ContactWhereInput) {
        ...LapsedPageFragment @arguments(where: $where)
      }
    `,
    variables,
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <LapsedPage query={data} />;
}
