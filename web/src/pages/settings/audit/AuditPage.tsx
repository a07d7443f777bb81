import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { ChangeList } from '@/components/ChangeList';
import { type Column, DataTable } from '@/components/DataTable';
import { TimeText } from '@/components/DateText';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import type { AuditPageFragment$data, AuditPageFragment$key } from './__generated__/AuditPageFragment.graphql';
import type { AuditPagePaginationQuery } from './__generated__/AuditPagePaginationQuery.graphql';
import type { AuditPageQuery } from './__generated__/AuditPageQuery.graphql';

const pageSize = 50;
type Row = NodeOf<AuditPageFragment$data['auditEntries']>;

export function AuditPage() {
  const data = useLazyLoadQuery<AuditPageQuery>(
    graphql`
      query AuditPageQuery {
        ...AuditPageFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  return <Entries query={data} />;
}

function Entries({ query }: { query: AuditPageFragment$key }) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<AuditPagePaginationQuery, AuditPageFragment$key>(
    graphql`
      fragment AuditPageFragment on Query
      @refetchable(queryName: "AuditPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }) {
        auditEntries(first: $first, after: $after, orderBy: { field: OCCURRED_AT, direction: DESC }) @connection(key: "AuditPage_auditEntries") {
          edges { node { id entityType entityID contactID op actor occurredAt changes { field old new } } }
        }
      }
    `,
    query,
  );
  const rows = nodesOf(allowed(data.auditEntries));
  const columns = useColumns();
  return (
    <Page title={t('settings.audit')} subtitle={t('settings.auditText')} width="full">
      {rows.length === 0 ? t('settings.auditEmpty') : (
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
      { key: 'who', header: t('settings.auditWho'), width: 16, cell: (r) => r.actor || t('settings.auditSystem') },
      { key: 'what', header: t('settings.auditWhat'), width: 24, cell: (r) => <>{t(`enums.auditOp.${r.op}`)} · {r.contactID ? <Anchor component={Link} underline="always" to={`/contacts/${r.contactID}`}>{entity(r.entityType)}</Anchor> : entity(r.entityType)}</> },
      { key: 'change', header: t('settings.auditChange'), hideOnPhone: true, cell: (r) => <ChangeList changes={r.changes} /> },
    ],
    [t, entity],
  );
}
