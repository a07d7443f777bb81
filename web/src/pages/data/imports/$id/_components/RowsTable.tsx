import { Anchor, Badge, Text } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { type Column, DataTable } from '@/components/DataTable';
import { type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { RowsTableFragment$data, RowsTableFragment$key } from './__generated__/RowsTableFragment.graphql';
import type { RowsTablePaginationQuery } from './__generated__/RowsTablePaginationQuery.graphql';
import type { ImportRowAction, RowsTableQuery } from './__generated__/RowsTableQuery.graphql';

export type RowAction = ImportRowAction;

const pageSize = 100;
type Row = NodeOf<RowsTableFragment$data['rows']>;
const colors: Record<RowAction, string> = { PENDING: 'gray', CREATE: 'green', UPDATE: 'amber', UNCHANGED: 'gray', SKIP: 'gray', FAIL: 'red' };

interface Props {
  importID: string;
  headers: readonly string[];
  action: RowAction | null;
}

export function RowsTable({ importID, headers, action }: Props) {
  const data = useLazyLoadQuery<RowsTableQuery>(
    graphql`
      query RowsTableQuery($id: ID!, $where: ImportRowWhereInput) {
        node(id: $id) { ... on Import @alias(as: "import") { ...RowsTableFragment @arguments(where: $where) } }
      }
    `,
    { id: importID, where: action ? { action } : {} },
    { fetchPolicy: 'network-only' },
  );
  return data.node?.import ? <Rows run={data.node.import} headers={headers} /> : null;
}

function Rows({ run, headers }: { run: RowsTableFragment$key; headers: readonly string[] }) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<RowsTablePaginationQuery, RowsTableFragment$key>(
    graphql`
      fragment RowsTableFragment on Import
      @refetchable(queryName: "RowsTablePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 100 }, after: { type: "Cursor" }, where: { type: "ImportRowWhereInput" }) {
        rows(first: $first, after: $after, where: $where) @connection(key: "RowsTable_rows", filters: ["where"]) {
          totalCount
          edges { node { id line cells action reason contact { id displayName } } }
        }
      }
    `,
    run,
  );
  const rows = nodesOf(data.rows);
  const columns = useColumns(headers);
  if (rows.length === 0) return <Text c="dimmed">{t('imports.noRows')}</Text>;
  return <DataTable label={t('imports.checkTitle')} rows={rows} columns={columns} rowKey={(r) => r.id} total={data.rows?.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />;
}

function useColumns(headers: readonly string[]): Column<Row>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { key: 'line', header: t('imports.line'), width: 7, align: 'right' as const, cell: (r) => r.line },
      { key: 'action', header: t('imports.action'), width: 13, cell: (r) => <Badge variant="light" color={colors[r.action]} radius="sm" tt="none" fw={500}>{t(`enums.rowAction.${r.action}`)}</Badge> },
      { key: 'contact', header: t('imports.contact'), width: 18, cell: (r) => r.contact && <Anchor component={Link} to={`/contacts/${r.contact.id}`}>{r.contact.displayName}</Anchor> },
      { key: 'why', header: t('imports.why'), width: 30, cell: (r) => <Text size="sm" style={{ whiteSpace: 'normal' }}>{r.reason}</Text> },
      { key: 'row', header: t('imports.row'), hideOnPhone: true, cell: (r) => <Text size="sm" c="dimmed" truncate title={r.cells.map((cell, i) => `${headers[i] ?? i + 1}: ${cell}`).join('\n')}>{r.cells.filter(Boolean).join(' · ')}</Text> },
    ],
    [t, headers],
  );
}
