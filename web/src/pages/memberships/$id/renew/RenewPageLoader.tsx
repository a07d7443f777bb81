import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import { allowed } from '@/lib/graph/nodes';
import { GraphProblem } from '@/lib/graph/problem';
import type { RenewPageLoaderQuery } from './__generated__/RenewPageLoaderQuery.graphql';
import { RenewPage } from './RenewPage';

export function RenewPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<RenewPageLoaderQuery>(
    graphql`
      query RenewPageLoaderQuery($id: ID!) {
        node(id: $id) {
          ... on Membership @alias(as: "membership") { ...RenewPageFragment_membership }
        }
        renewalPreview(id: $id) { ...RenewPageFragment_preview }
      }
    `,
    { id },
    { fetchPolicy: 'network-only', fetchKey: attempt },
  );
  if (!data.node?.membership) throw new GraphProblem('NOT_FOUND', '');
  return <RenewPage membership={data.node.membership} preview={allowed(data.renewalPreview)} />;
}
