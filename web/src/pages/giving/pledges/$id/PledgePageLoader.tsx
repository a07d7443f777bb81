import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import type { PledgePageLoaderQuery } from './__generated__/PledgePageLoaderQuery.graphql';
import { PledgePage } from './PledgePage';

export function PledgePageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded key={id} id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<PledgePageLoaderQuery>(
    graphql`
      query PledgePageLoaderQuery($id: ID!) {
        node(id: $id) { ... on Pledge @alias(as: "pledge") { ...PledgePageFragment } }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  if (!data.node?.pledge) throw new GraphProblem('NOT_FOUND', '');
  return <PledgePage pledge={data.node.pledge} />;
}
