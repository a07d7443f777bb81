import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconAddressBook, IconSearchOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { type Column, DataTable } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { SearchBox } from '@/components/SearchBox';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { ChoicePanel } from './ChoicePanel';
import { DirectoryExport } from './DirectoryExport';
import type { DirectoryPageFragment$data, DirectoryPageFragment$key } from './__generated__/DirectoryPageFragment.graphql';
import type { DirectoryPagePaginationQuery } from './__generated__/DirectoryPagePaginationQuery.graphql';

const pageSize = 50;
type Row = NodeOf<DirectoryPageFragment$data['memberDirectory']>;

interface Props {
  query: DirectoryPageFragment$key;
  search: string;
  isStale: boolean;
  onSearch: (text: string) => void;
  onChanged: () => void;
}

/** Who is in the member directory, and of each what they chose to show and nothing else. */
export function DirectoryPage({ query, search, isStale, onSearch, onChanged }: Props) {
  const { t } = useWords();
  const { mayWrite } = useAccess('ConsentEvent');
  const [open, setOpen] = useState<{ id: string; name: string } | 'new' | null>(null);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<DirectoryPagePaginationQuery, DirectoryPageFragment$key>(
    graphql`
      fragment DirectoryPageFragment on Query
      @refetchable(queryName: "DirectoryPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }, search: { type: "String" }) {
        memberDirectory(first: $first, after: $after, search: $search) @connection(key: "DirectoryPage_memberDirectory") {
          totalCount
          edges { node { id directoryEntry { name city email phone employer } } }
        }
      }
    `,
    query,
  );
  const list = allowed(data.memberDirectory);
  const rows = nodesOf(list).filter((r) => r.directoryEntry);
  const columns = useColumns(mayWrite ? setOpen : null);
  return (
    <Page
      title={t('directory.title')}
      count={list.totalCount}
      subtitle={t('directory.subtitle')}
      width="full"
      actions={
        <>
          <DirectoryExport search={search} />
          {mayWrite && open !== 'new' && <Button onClick={() => setOpen('new')}>{t('directory.set')}</Button>}
        </>
      }
    >
      <Stack gap="md">
        {open !== null && <ChoicePanel key={open === 'new' ? '' : open.id} member={open === 'new' ? null : open} onDone={() => { setOpen(null); onChanged(); }} onCancel={() => setOpen(null)} />}
        {(rows.length > 0 || search) && <SearchBox label={t('directory.search')} value={search} onChange={onSearch} />}
        {rows.length > 0 && (
          <div aria-busy={isStale}>
            <DataTable label={t('directory.title')} rows={rows} columns={columns} rowKey={(row) => row.id} total={list.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
          </div>
        )}
        {rows.length === 0 && search && <EmptyState icon={IconSearchOff} title={t('directory.noMatchTitle')} action={<Button variant="default" onClick={() => onSearch('')}>{t('common.clear')}</Button>}>{t('directory.noMatchText')}</EmptyState>}
        {rows.length === 0 && !search && <EmptyState icon={IconAddressBook} title={t('directory.emptyTitle')}>{t('directory.emptyText')}</EmptyState>}
      </Stack>
    </Page>
  );
}

function useColumns(onEdit: ((member: { id: string; name: string }) => void) | null): Column<Row>[] {
  const { t } = useWords();
  return useMemo(() => {
    const part = (value: string | null | undefined) => value ?? <Text span c="dimmed" size="sm">{t('directory.notShown')}</Text>;
    const shown: Column<Row>[] = [
      { key: 'name', header: t('directory.colName'), cell: (r) => <Anchor component={Link} to={`/contacts/${r.id}`} c="inherit" fw={500}>{r.directoryEntry?.name}</Anchor> },
      { key: 'city', header: t('directory.colCity'), width: 15, hideOnPhone: true, cell: (r) => part(r.directoryEntry?.city) },
      { key: 'email', header: t('directory.colEmail'), width: 22, hideOnPhone: true, cell: (r) => part(r.directoryEntry?.email) },
      { key: 'phone', header: t('directory.colPhone'), width: 16, hideOnPhone: true, cell: (r) => part(r.directoryEntry?.phone) },
      { key: 'employer', header: t('directory.colEmployer'), width: 16, hideOnPhone: true, cell: (r) => part(r.directoryEntry?.employer) },
    ];
    if (!onEdit) return shown;
    const name = (r: Row) => r.directoryEntry?.name ?? '';
    return [...shown, { key: 'edit', header: t('common.edit'), width: 10, align: 'right', cell: (r) => <Button variant="subtle" size="compact-sm" aria-label={`${t('common.edit')}: ${name(r)}`} onClick={() => onEdit({ id: r.id, name: name(r) })}>{t('common.edit')}</Button> }];
  }, [t, onEdit]);
}
