import { useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import type { DirectoryPageLoaderQuery } from './__generated__/DirectoryPageLoaderQuery.graphql';
import { DirectoryPage } from './DirectoryPage';

export function DirectoryPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [params, setParams] = useSearchParams();
  const [changes, setChanges] = useState(0);
  const search = params.get('q') ?? '';
  const wanted = useDeferredValue(search);
  const data = useLazyLoadQuery<DirectoryPageLoaderQuery>(
    graphql`
      query DirectoryPageLoaderQuery($search: String) {
        ...DirectoryPageFragment @arguments(search: $search)
      }
    `,
    { search: wanted || null },
    { fetchPolicy: 'store-and-network', fetchKey: `${attempt} ${changes}` },
  );
  const setSearch = (text: string) => setParams(text ? { q: text } : {}, { replace: true });
  return <DirectoryPage query={data} search={search} isStale={search !== wanted} onSearch={setSearch} onChanged={() => setChanges((n) => n + 1)} />;
}
