import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { Anchor, Button, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { ChangeList } from '@/components/ChangeList';
import { type Column, DataTable, type Sort } from '@/components/DataTable';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { ExportMenu } from '@/components/ExportMenu';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useListState } from '@/lib/lists/useListState';
import { useRecordWords } from '@/lib/recordWords';
import { AuditFilters } from './AuditFilters';
import { useAuditFilter } from './filter';
import type { AuditPageFragment$data, AuditPageFragment$key } from './__generated__/AuditPageFragment.graphql';
import type { AuditPagePaginationQuery } from './__generated__/AuditPagePaginationQuery.graphql';
import type { AuditPageQuery } from './__generated__/AuditPageQuery.graphql';

const pageSize = 50;
type Row = NodeOf<AuditPageFragment$data['auditEntries']>;

const defaultSort: Sort = { key: 'OCCURRED_AT', direction: 'DESC' };

export function AuditPage() {
  const list = useListState(defaultSort);
  const where = useAuditFilter(list.get);
  const data = useLazyLoadQuery<AuditPageQuery>(
    graphql`
      query AuditPageQuery($where: AuditEntryWhereInput) {
        ...AuditPageFragment @arguments(where: $where)
        ...AuditFiltersFragment
      }
    `,
    { where },
    { fetchPolicy: 'store-and-network' },
  );
  return <Entries key={JSON.stringify(where)} query={data} filters={<AuditFilters query={data} list={list} />} where={where} isFiltered={list.isFiltered} onClear={list.clear} />;
}

interface Props {
  query: AuditPageFragment$key;
  filters: ReactNode;
  where: object;
  isFiltered: boolean;
  onClear: () => void;
}

function Entries({ query, filters, where, isFiltered, onClear }: Props) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<AuditPagePaginationQuery, AuditPageFragment$key>(
    graphql`
      fragment AuditPageFragment on Query
      @refetchable(queryName: "AuditPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }, where: { type: "AuditEntryWhereInput" }) {
        auditEntries(first: $first, after: $after, where: $where, orderBy: { field: OCCURRED_AT, direction: DESC }) @connection(key: "AuditPage_auditEntries") {
          totalCount
          edges { node { id entityType entityID contactID op actor via occurredAt changes { field old new } } }
        }
      }
    `,
    query,
  );
  const entries = allowed(data.auditEntries);
  const rows = nodesOf(entries);
  const columns = useColumns();
  return (
    <Page title={t('settings.audit')} count={entries.totalCount} subtitle={t('settings.auditText')} width="full" actions={rows.length > 0 && <ExportMenu list="auditEntries" where={where} />}>
      {filters}
      {rows.length === 0 ? (
        <EmptyState icon={IconHistory} title={isFiltered ? t('upkeep.auditNothing') : t('settings.auditEmpty')} action={isFiltered && <Button variant="default" onClick={onClear}>{t('contacts.clearFilters')}</Button>}>{isFiltered ? t('upkeep.auditNothingText') : t('settings.auditText')}</EmptyState>
      ) : (
        <DataTable label={t('settings.audit')} rows={rows} columns={columns} rowKey={(r) => r.id} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
      )}
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useWords();
  const { entity } = useRecordWords();
  return useMemo(
    () => [
      { key: 'when', header: t('settings.auditWhen'), width: 14, cell: (r) => <TimeText instant={r.occurredAt} /> },
      { key: 'who', header: t('settings.auditWho'), width: 16, cell: (r) => <>{r.actor || t('settings.auditSystem')}{r.via && r.via !== 'session' && <Text size="sm" c="dimmed">{t(`upkeep.auditVias.${r.via}` as 'upkeep.auditVias.cli', { defaultValue: r.via })}</Text>}</> },
      { key: 'what', header: t('settings.auditWhat'), width: 24, cell: (r) => <>{t(`enums.auditOp.${r.op}`)} · {r.contactID ? <Anchor component={Link} underline="always" to={`/contacts/${r.contactID}`}>{entity(r.entityType)}</Anchor> : entity(r.entityType)}</> },
      { key: 'change', header: t('settings.auditChange'), hideOnPhone: true, cell: (r) => <ChangeList changes={r.changes} /> },
    ],
    [t, entity],
  );
}
