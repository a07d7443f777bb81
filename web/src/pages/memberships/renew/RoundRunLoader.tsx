import { graphql, useLazyLoadQuery } from 'react-relay';
import { GraphProblem } from '@/lib/graph/problem';
import type { RoundRunLoaderQuery } from './__generated__/RoundRunLoaderQuery.graphql';
import { RoundRun } from './RoundRun';

export function RoundRunLoader({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<RoundRunLoaderQuery>(
    graphql`
      query RoundRunLoaderQuery($id: ID!) {
        node(id: $id) { ... on Run @alias(as: "run") { ...RoundRunFragment } }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  if (!data.node?.run) throw new GraphProblem('NOT_FOUND', '');
  return <RoundRun run={data.node.run} />;
}
