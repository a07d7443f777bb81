import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import type { ImportsPageLoaderQuery } from './__generated__/ImportsPageLoaderQuery.graphql';
import { ImportsPage } from './ImportsPage';

export function ImportsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<ImportsPageLoaderQuery>(
    graphql`
      query ImportsPageLoaderQuery {
        ...ImportsPageFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <ImportsPage query={data} />;
}
