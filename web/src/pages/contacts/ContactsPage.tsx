import { Button } from '@mantine/core';
import { IconAddressBook, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { DataTable } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { ExportMenu } from '@/components/ExportMenu';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { useListState } from '@/lib/lists/useListState';
import { sizes } from '@/lib/theme';
import type { ContactFiltersFragment$key } from './_components/__generated__/ContactFiltersFragment.graphql';
import { ContactFilters } from './_components/ContactFilters';
import { useContactColumns } from './_components/columns';
import { contactFilter, exportFilter } from './_lib/filter';
import type { ContactsPageFragment$key } from './__generated__/ContactsPageFragment.graphql';
import type { ContactsPagePaginationQuery } from './__generated__/ContactsPagePaginationQuery.graphql';

const pageSize = 50;

interface Props {
  query: ContactsPageFragment$key & ContactFiltersFragment$key;
  list: ReturnType<typeof useListState>;
  isStale: boolean;
}

export function ContactsPage({ query, list, isStale }: Props) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ContactsPagePaginationQuery, ContactsPageFragment$key>(
    graphql`
      fragment ContactsPageFragment on Query
      @refetchable(queryName: "ContactsPagePaginationQuery")
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 50 }
        after: { type: "Cursor" }
        where: { type: "ContactWhereInput" }
        search: { type: "String" }
        archived: { type: "Boolean" }
        orderBy: { type: "ContactOrder" }
      ) {
        contacts(first: $first, after: $after, where: $where, search: $search, archived: $archived, orderBy: $orderBy) @connection(key: "ContactsPage_contacts") {
          totalCount
          edges {
            node {
              id
              displayName
              ...columns_contact
            }
          }
        }
      }
    `,
    query,
  );
  const contacts = allowed(data.contacts);
  const rows = nodesOf(contacts);
  const columns = useContactColumns();
  return (
    <Page
      title={t('contacts.title')}
      count={contacts.totalCount}
      width="full"
      actions={
        <>
          <ExportMenu list="contacts" where={exportFilter(list.get)} search={contactFilter(list.get).search} hasCards />
          <Button component={Link} to="/contacts/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('contacts.new')}</Button>
        </>
      }
    >
      {(rows.length > 0 || list.isFiltered) && <ContactFilters query={query} list={list} />}
      {rows.length > 0 && (
        <div aria-busy={isStale}>
          <DataTable
            label={t('contacts.listLabel')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.id}
            href={(row) => `/contacts/${row.id}`}
            total={contacts.totalCount}
            sort={list.sort}
            onSort={list.setSort}
            hasMore={hasNext}
            isLoadingMore={isLoadingNext}
            onNeedMore={() => loadNext(pageSize)}
          />
        </div>
      )}
      {rows.length === 0 && list.isFiltered && (
        <EmptyState icon={IconSearchOff} title={t('contacts.noMatchTitle')} action={<Button variant="default" onClick={list.clear}>{t('contacts.clearFilters')}</Button>}>
          {t('contacts.noMatchText')}
        </EmptyState>
      )}
      {rows.length === 0 && !list.isFiltered && (
        <EmptyState icon={IconAddressBook} title={t('contacts.emptyTitle')} action={<Button component={Link} to="/data/imports/new">{t('contacts.emptyImport')}</Button>}>
          {t('contacts.emptyText')}
        </EmptyState>
      )}
    </Page>
  );
}
