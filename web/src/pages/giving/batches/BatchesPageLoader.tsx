import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import type { BatchesPageLoaderQuery } from './__generated__/BatchesPageLoaderQuery.graphql';
import { BatchesPage } from './BatchesPage';

export function BatchesPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<BatchesPageLoaderQuery>(
    graphql`
      query BatchesPageLoaderQuery {
        ...BatchesPageFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <BatchesPage query={data} />;
}
