import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import type { PledgesPageLoaderQuery } from './__generated__/PledgesPageLoaderQuery.graphql';
import { PledgesPage } from './PledgesPage';

export const pledgeStatuses = ['OVERDUE', 'ACTIVE', 'FULFILLED', 'WRITTEN_OFF'] as const;
export type PledgeStatus = (typeof pledgeStatuses)[number];

/** /giving/pledges?status=OVERDUE is the list of those that are late. */
export function PledgesPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('status') as PledgeStatus | null;
  const status = wanted && pledgeStatuses.includes(wanted) ? wanted : null;
  const data = useLazyLoadQuery<PledgesPageLoaderQuery>(
    graphql`
      query PledgesPageLoaderQuery($status: [PledgeStatus!]) {
        ...PledgesPageFragment @arguments(status: $status)
      }
    `,
    useMemo(() => ({ status: status ? [status] : null }), [status]),
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <PledgesPage query={data} status={status} onStatus={(next) => setParams(next ? { status: next } : {}, { replace: true })} />;
}
