import { useDeferredValue, useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { Sort } from '@/components/DataTable';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { useListState } from '@/lib/lists/useListState';
import type { ContactsPageLoaderQuery } from './__generated__/ContactsPageLoaderQuery.graphql';
import { contactFilter, contactOrder } from './_lib/filter';
import { ContactsPage } from './ContactsPage';

const byName: Sort = { key: 'NAME', direction: 'ASC' };

export function ContactsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const list = useListState(byName);
  const { get, sort } = list;
  const wanted = useMemo(() => ({ ...contactFilter(get), orderBy: contactOrder(sort) }), [get, sort]);
  const variables = useDeferredValue(wanted);
  const data = useLazyLoadQuery<ContactsPageLoaderQuery>(
    graphql`
      query ContactsPageLoaderQuery($where: ContactWhereInput, $search: String, $archived: Boolean, $orderBy: ContactOrder) {
        ...ContactsPageFragment @arguments(where: $where, search: $search, archived: $archived, orderBy: $orderBy)
        ...ContactFiltersFragment
      }
    `,
    variables,
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <ContactsPage query={data} list={list} isStale={wanted !== variables} />;
}
