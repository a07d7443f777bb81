import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { useState } from 'react';
import { useRunOver } from '@/lib/runs';
import type { ExportsPageLoaderQuery } from './__generated__/ExportsPageLoaderQuery.graphql';
import { ExportsPage } from './ExportsPage';

export function ExportsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [turn, setTurn] = useState(0);
  useRunOver(() => setTurn((n) => n + 1));
  const data = useLazyLoadQuery<ExportsPageLoaderQuery>(
    graphql`
      query ExportsPageLoaderQuery {
        ...ExportsPageFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: `${attempt} ${turn}` },
  );
  return <ExportsPage query={data} />;
}
