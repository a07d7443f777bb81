import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import type { ChangeLevelPageLoaderQuery } from './__generated__/ChangeLevelPageLoaderQuery.graphql';
import { ChangeLevelPage } from './ChangeLevelPage';

export function ChangeLevelPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<ChangeLevelPageLoaderQuery>(
    graphql`
      query ChangeLevelPageLoaderQuery($id: ID!) {
        node(id: $id) { ... on Membership @alias(as: "membership") { ...ChangeLevelPageFragment_membership } }
        ...ChangeLevelPageFragment_query
      }
    `,
    { id },
    { fetchPolicy: 'network-only', fetchKey: attempt },
  );
  if (!data.node?.membership) throw new GraphProblem('NOT_FOUND', '');
  return <ChangeLevelPage membership={data.node.membership} query={data} />;
}
