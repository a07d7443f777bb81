import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { withErrors } from '@/lib/importErrors';
import type { ImportsPageLoaderQuery } from './__generated__/ImportsPageLoaderQuery.graphql';
import { ImportsPage } from './ImportsPage';

export function ImportsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [params, setParams] = useSearchParams();
  const hasErrors = params.get('state') === 'errors';
  const data = useLazyLoadQuery<ImportsPageLoaderQuery>(
    graphql`
      query ImportsPageLoaderQuery($where: ImportWhereInput) {
        ...ImportsPageFragment @arguments(where: $where)
      }
    `,
    { where: hasErrors ? withErrors() : null },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <ImportsPage query={data} hasErrors={hasErrors} onAll={() => setParams({}, { replace: true })} />;
}
