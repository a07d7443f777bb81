import { useDeferredValue, useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { Sort } from '@/components/DataTable';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { useListState } from '@/lib/lists/useListState';
import type { DonationsPageLoaderQuery } from './__generated__/DonationsPageLoaderQuery.graphql';
import { donationFilter, donationOrder } from './_lib/filter';
import { DonationsPage } from './DonationsPage';

const newestFirst: Sort = { key: 'RECEIVED_ON', direction: 'DESC' };

export function DonationsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const list = useListState(newestFirst);
  const { get, sort } = list;
  const wanted = useMemo(() => ({ where: donationFilter(get), orderBy: donationOrder(sort) }), [get, sort]);
  const variables = useDeferredValue(wanted);
  const data = useLazyLoadQuery<DonationsPageLoaderQuery>(
    graphql`
      query DonationsPageLoaderQuery($where: DonationWhereInput, $orderBy: DonationOrder) {
        ...DonationsPageFragment @arguments(where: $where, orderBy: $orderBy)
        ...DonationFiltersFragment
      }
    `,
    variables,
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <DonationsPage query={data} list={list} isStale={wanted !== variables} />;
}
