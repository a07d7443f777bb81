import { Anchor, Badge, Button, Text } from '@mantine/core';
import { IconFiles, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { type Column, DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { GivingTabs } from '../_components/GivingTabs';
import type { BatchesPageFragment$data, BatchesPageFragment$key } from './__generated__/BatchesPageFragment.graphql';
import type { BatchesPagePaginationQuery } from './__generated__/BatchesPagePaginationQuery.graphql';
import { Difference } from './Difference';
import { NewBatch } from './NewBatch';

type Batch = NodeOf<BatchesPageFragment$data['giftBatches']>;
const pageSize = 50;
export const batchColor = { OPEN: 'persimmon', POSTED: 'green', DISCARDED: 'gray' } as const;

export function BatchesPage({ query }: { query: BatchesPageFragment$key }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const { mayWrite } = useAccess('GiftBatch');
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<BatchesPagePaginationQuery, BatchesPageFragment$key>(
    graphql`
      fragment BatchesPageFragment on Query
      @refetchable(queryName: "BatchesPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }) {
        giftBatches(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) @connection(key: "BatchesPage_giftBatches") {
          totalCount
          edges { node { id name status method receivedOn count total { amount currency } postedBy ...DifferenceFragment } }
        }
        ...NewBatchFragment
      }
    `,
    query,
  );
  const batches = allowed(data.giftBatches);
  const rows = nodesOf(batches);
  const columns = useMemo<Column<Batch>[]>(() => [
    { key: 'name', header: t('gifts.batch.name'), cell: (b) => <Anchor component={Link} to={`/giving/batches/${b.id}`} c="inherit" fw={500}>{b.name}</Anchor> },
    { key: 'status', header: t('gifts.batch.state'), width: 14, cell: (b) => <Badge variant="light" radius="sm" tt="none" color={batchColor[b.status]}>{t(`gifts.batch.status.${b.status}`)}</Badge> },
    { key: 'date', header: t('giving.colDate'), width: 14, hideOnPhone: true, cell: (b) => <DateText date={b.receivedOn} /> },
    { key: 'count', header: t('gifts.batch.rows'), width: 10, align: 'right' as const, hideOnPhone: true, cell: (b) => b.count },
    { key: 'total', header: t('gifts.batch.total'), width: 16, align: 'right' as const, cell: (b) => <MoneyText money={b.total} /> },
    { key: 'off', header: t('gifts.batch.control'), width: 20, hideOnPhone: true, cell: (b) => (b.status === 'DISCARDED' ? <Text span c="dimmed">–</Text> : <Difference batch={b} />) },
  ], [t]);
  const begin = mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('gifts.batch.begin')}</Button>;
  return (
    <Page title={t('gifts.batch.title')} count={batches.totalCount} subtitle={t('gifts.batch.text')} width="full" actions={rows.length > 0 && begin}>
      <GivingTabs />
      {isAdding && <NewBatch query={data} onClose={() => setAdding(false)} />}
      {rows.length > 0
        ? <DataTable label={t('gifts.batch.title')} rows={rows} columns={columns} rowKey={(b) => b.id} href={(b) => `/giving/batches/${b.id}`} total={batches.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
        : <EmptyState icon={IconFiles} title={t('gifts.batch.emptyTitle')} action={begin || undefined}>{t('gifts.batch.emptyText')}</EmptyState>}
    </Page>
  );
}
