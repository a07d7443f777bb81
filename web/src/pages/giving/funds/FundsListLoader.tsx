import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import type { FundsListLoaderQuery } from './__generated__/FundsListLoaderQuery.graphql';
import { FundsList } from './FundsList';

export function FundsListLoader() {
  return <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<FundsListLoaderQuery>(
    graphql`
      query FundsListLoaderQuery {
        ...FundsListFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <FundsList query={data} />;
}
