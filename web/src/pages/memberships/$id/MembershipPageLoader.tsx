import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import type { MembershipPageLoaderQuery } from './__generated__/MembershipPageLoaderQuery.graphql';
import { MembershipPage } from './MembershipPage';

export function MembershipPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<MembershipPageLoaderQuery>(
    graphql`
      query MembershipPageLoaderQuery($id: ID!) {
        node(id: $id) { ... on Membership @alias(as: "membership") { ...MembershipPageFragment } }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  if (!data.node?.membership) throw new GraphProblem('NOT_FOUND', '');
  return <MembershipPage membership={data.node.membership} />;
}
