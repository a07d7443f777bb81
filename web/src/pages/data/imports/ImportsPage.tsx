import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDatabaseImport, IconPlus, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { type Column, DataTable } from '@/components/DataTable';
import { DataTabs } from '@/components/DataTabs';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { ImportBadge } from '@/components/ImportBadge';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { errorDays } from '@/lib/importErrors';
import { sizes } from '@/lib/theme';
import type { ImportsPageFragment$data, ImportsPageFragment$key } from './__generated__/ImportsPageFragment.graphql';
import type { ImportsPagePaginationQuery } from './__generated__/ImportsPagePaginationQuery.graphql';

const pageSize = 50;
type Row = NodeOf<ImportsPageFragment$data['imports']>;

interface Props {
  query: ImportsPageFragment$key;
  /** Only those that had errors lately. */
  hasErrors: boolean;
  onAll: () => void;
}

export function ImportsPage({ query, hasErrors, onAll }: Props) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ImportsPagePaginationQuery, ImportsPageFragment$key>(
    graphql`
      fragment ImportsPageFragment on Query
      @refetchable(queryName: "ImportsPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }, where: { type: "ImportWhereInput" }) {
        imports(first: $first, after: $after, where: $where, orderBy: { field: CREATED_AT, direction: DESC }) @connection(key: "ImportsPage_imports") {
          totalCount
          edges { node { id kind status fileName rowCount failed createdAt user { id name } } }
        }
      }
    `,
    query,
  );
  const imports = allowed(data.imports);
  const rows = nodesOf(imports);
  const columns = useColumns();
  const start = <Button component={Link} to="/data/imports/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('imports.new')}</Button>;
  return (
    <Page title={t('imports.title')} count={imports.totalCount} width="full" actions={rows.length > 0 && start}>
      <DataTabs />
      {hasErrors && <Group mb="md"><Button variant="light" size="compact-md" rightSection={<IconX size={sizes.icon - 4} aria-hidden />} aria-label={`${t('common.clear')}: ${t('imports.filterErrors', { count: errorDays })}`} onClick={onAll}>{t('imports.filterErrors', { count: errorDays })}</Button></Group>}
      {rows.length === 0 && hasErrors ? <Text>{t('imports.noErrors')}</Text> : rows.length === 0 ? (
        <EmptyState icon={IconDatabaseImport} title={t('imports.emptyTitle')} action={start}>{t('imports.emptyText')}</EmptyState>
      ) : (
        <DataTable label={t('imports.listLabel')} rows={rows} columns={columns} rowKey={(r) => r.id} href={(r) => `/data/imports/${r.id}`} total={imports.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
      )}
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t, locale } = useWords();
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale);
    return [
      { key: 'file', header: t('imports.colFile'), cell: (r) => <Anchor component={Link} to={`/data/imports/${r.id}`} c="inherit" fw={500}>{r.fileName}</Anchor> },
      { key: 'kind', header: t('imports.colKind'), width: 14, hideOnPhone: true, cell: (r) => t(`enums.importKind.${r.kind}`) },
      { key: 'when', header: t('imports.colWhen'), width: 20, hideOnPhone: true, cell: (r) => <><TimeText instant={r.createdAt} />{r.user ? ` · ${r.user.name}` : ""}</> },
      { key: 'status', header: t('imports.colStatus'), width: 18, cell: (r) => <ImportBadge status={r.status} /> },
      { key: 'rows', header: t('imports.colRows'), width: 10, align: 'right' as const, hideOnPhone: true, cell: (r) => number.format(r.rowCount) },
      { key: 'failed', header: t('imports.colFailed'), width: 10, align: 'right' as const, hideOnPhone: true, cell: (r) => (r.failed > 0 ? number.format(r.failed) : '') },
    ];
  }, [t, locale]);
}
