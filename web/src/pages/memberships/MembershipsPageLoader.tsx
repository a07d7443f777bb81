import { useDeferredValue, useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { Sort } from '@/components/DataTable';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { nodesOf } from '@/lib/graph/nodes';
import { useListState } from '@/lib/lists/useListState';
import type { MembershipsPageLoaderQuery } from './__generated__/MembershipsPageLoaderQuery.graphql';
import { membershipFilter, membershipOrder } from './_lib/filter';
import { MembershipsPage } from './MembershipsPage';

const latestFirst: Sort = { key: 'JOINED_ON', direction: 'DESC' };

export function MembershipsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const list = useListState(latestFirst);
  const { get, sort } = list;
  const wanted = useMemo(() => ({ where: membershipFilter(get), orderBy: membershipOrder(sort) }), [get, sort]);
  const variables = useDeferredValue(wanted);
  const data = useLazyLoadQuery<MembershipsPageLoaderQuery>(
    graphql`
      query MembershipsPageLoaderQuery($where: MembershipWhereInput, $orderBy: MembershipOrder) {
        ...MembershipsPageFragment @arguments(where: $where, orderBy: $orderBy)
        levels: membershipLevels(first: 100) { edges { node { id name } } }
      }
    `,
    variables,
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  const levels = nodesOf(data.levels).map((level) => ({ value: level.id, label: level.name }));
  return <MembershipsPage query={data} levels={levels} list={list} isStale={wanted !== variables} />;
}
