import { Anchor, Button, Text } from '@mantine/core';
import { IconArrowsJoin } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { type Column, DataTable } from '@/components/DataTable';
import { DataTabs } from '@/components/DataTabs';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import { useUnmerge } from '@/lib/useUnmerge';
import { useAccess } from '@/lib/viewer';
import type { MergesPageFragment$data, MergesPageFragment$key } from './__generated__/MergesPageFragment.graphql';
import type { MergesPagePaginationQuery } from './__generated__/MergesPagePaginationQuery.graphql';

const pageSize = 50;
type Row = NodeOf<MergesPageFragment$data['contactMerges']>;

export function MergesPage({ query }: { query: MergesPageFragment$key }) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<MergesPagePaginationQuery, MergesPageFragment$key>(
    graphql`
      fragment MergesPageFragment on Query
      @refetchable(queryName: "MergesPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }) {
        contactMerges(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) @connection(key: "MergesPage_contactMerges") {
          totalCount
          edges { node { id createdAt undoneAt mergedName user { name } survivor { id displayName } moved { type count } } }
        }
      }
    `,
    query,
  );
  const merges = allowed(data.contactMerges);
  const rows = nodesOf(merges);
  const columns = useColumns();
  return (
    <Page title={t('duplicates.mergesTitle')} count={merges.totalCount} width="full">
      <DataTabs />
      {rows.length === 0 ? (
        <EmptyState icon={IconArrowsJoin} title={t('duplicates.mergesEmptyTitle')}>{t('duplicates.mergesEmptyText')}</EmptyState>
      ) : (
        <DataTable label={t('duplicates.mergesLabel')} rows={rows} columns={columns} rowKey={(r) => r.id} total={merges.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
      )}
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('ContactMerge');
  const { unmerge, isBusy } = useUnmerge();
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale);
    const moved = (r: Row) => r.moved.filter((m) => m.type !== 'LedgerEntry').map((m) => `${t(`duplicates.rows.${m.type as 'Tag'}`)} ${number.format(m.count)}`).join(', ');
    const undo = (r: Row) => {
      if (r.undoneAt) return <Text size="sm" c="dimmed" component="span">{t('duplicates.undone')}</Text>;
      return mayWrite && <Button size="compact-sm" variant="default" disabled={isBusy} onClick={() => void unmerge(r.id).catch((error: unknown) => showProblem(explain(error)))}>{t('duplicates.undo')}</Button>;
    };
    return [
      { key: 'merged', header: t('duplicates.colMerged'), cell: (r) => r.mergedName },
      { key: 'into', header: t('duplicates.colInto'), cell: (r) => <Anchor component={Link} to={`/contacts/${r.survivor.id}`} c="inherit" fw={500}>{r.survivor.displayName}</Anchor> },
      { key: 'when', header: t('duplicates.colWhen'), hideOnPhone: true, cell: (r) => <><TimeText instant={r.createdAt} />{r.user ? ` · ${r.user.name}` : ''}</> },
      { key: 'moved', header: t('duplicates.colMoved'), hideOnPhone: true, cell: (r) => <Text size="sm" c="dimmed">{moved(r)}</Text> },
      { key: 'undo', header: t('duplicates.undo'), width: 14, align: 'right' as const, cell: undo },
    ];
  }, [t, locale, mayWrite, unmerge, isBusy]);
}
