import { Button } from '@mantine/core';
import { IconAddressBook, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { Sort } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { ListPage } from '@/components/list/ListPage';
import type { NodeOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess, useViewer } from '@/lib/viewer';
import { BulkActions } from './_components/BulkActions';
import { useContactColumns } from './_components/columns';
import { contactViews, useContactFields } from './_lib/fields';
import type { ContactsPageQuery } from './__generated__/ContactsPageQuery.graphql';

const byName: Sort = { key: 'NAME', direction: 'ASC' };

const query = graphql`
  query ContactsPageQuery(
    $first: Int, $offset: Int, $after: Cursor, $withTotal: Boolean!
    $where: ContactWhereInput, $search: String, $orderBy: ContactOrder, $withGiving: Boolean!
  ) {
    contacts(first: $first, offset: $offset, after: $after, where: $where, search: $search, orderBy: $orderBy) {
      totalCount @include(if: $withTotal)
      pageInfo { endCursor }
      edges { node { id displayName ...columns_contact } }
    }
  }
`;

type Row = NodeOf<ContactsPageQuery['response']['contacts']>;

export function ContactsPage({ attempt }: { attempt: number }) {
  const { t } = useWords();
  const viewer = useViewer();
  const { mayWrite } = useAccess('Contact');
  const fields = useContactFields();
  const columns = useContactColumns<Row>();
  const views = useMemo(() => contactViews(t, viewer), [t, viewer]);
  return (
    <ListPage<ContactsPageQuery, Row>
      page="contacts"
      title={t('contacts.title')}
      label={t('contacts.listLabel')}
      query={query}
      connection={(data) => data.contacts}
      columnVariables={(keys) => ({ withGiving: keys.includes('total') })}
      fields={fields}
      columns={columns}
      views={views}
      defaultSort={byName}
      searchLabel={t('contacts.search')}
      href={(row) => `/contacts/${row.id}`}
      rowName={(row) => row.displayName}
      exportList="contacts"
      hasCards
      attempt={attempt}
      bulk={mayWrite ? (context) => <BulkActions context={context} /> : undefined}
      actions={() => mayWrite && <Button component={Link} to="/contacts/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('contacts.new')}</Button>}
      empty={
        <EmptyState icon={IconAddressBook} title={t('contacts.emptyTitle')} action={<Button component={Link} to="/data/imports/new">{t('contacts.emptyImport')}</Button>}>
          {t('contacts.emptyText')}
        </EmptyState>
      }
    />
  );
}
