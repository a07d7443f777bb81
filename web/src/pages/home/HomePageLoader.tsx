import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import type { HomePageLoaderQuery } from './__generated__/HomePageLoaderQuery.graphql';
import { HomePage } from './HomePage';

export function HomePageLoader() {
  return <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

/** Whether there is anybody at all; the cards ask for their own figures, so that none waits for another. */
function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<HomePageLoaderQuery>(
    graphql`
      query HomePageLoaderQuery {
        anybody: contacts(first: 1) { edges { node { id } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <HomePage isEmpty={(data.anybody?.edges?.length ?? 0) === 0} />;
}
