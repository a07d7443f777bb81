import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import type { BatchPageLoaderQuery } from './__generated__/BatchPageLoaderQuery.graphql';
import { BatchPage } from './BatchPage';

export function BatchPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded key={id} id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<BatchPageLoaderQuery>(
    graphql`
      query BatchPageLoaderQuery($id: ID!) {
        node(id: $id) { ... on GiftBatch @alias(as: "batch") { ...BatchPageFragment_batch } }
        ...BatchPageFragment_query
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  if (!data.node?.batch) throw new GraphProblem('NOT_FOUND', '');
  return <BatchPage batch={data.node.batch} query={data} />;
}
