import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import type { ImportPageLoaderQuery } from './__generated__/ImportPageLoaderQuery.graphql';
import { ImportPage } from './ImportPage';

export function ImportPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded key={id} id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<ImportPageLoaderQuery>(
    graphql`
      query ImportPageLoaderQuery($id: ID!) {
        node(id: $id) { ... on Import @alias(as: "import") { ...ImportPageFragment } }
        ...ColumnsStepFragment_query
      }
    `,
    { id },
    { fetchPolicy: 'network-only', fetchKey: attempt },
  );
  if (!data.node?.import) throw new GraphProblem('NOT_FOUND', '');
  return <ImportPage run={data.node.import} query={data} />;
}
