import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import type { MergesPageLoaderQuery } from './__generated__/MergesPageLoaderQuery.graphql';
import { MergesPage } from './MergesPage';

export function MergesPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<MergesPageLoaderQuery>(
    graphql`
      query MergesPageLoaderQuery {
        ...MergesPageFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <MergesPage query={data} />;
}
