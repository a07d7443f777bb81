import { Anchor, Badge, Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconCalendarHeart, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
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
import { Bar } from '../_components/Bar';
import { GivingTabs } from '../_components/GivingTabs';
import type { PledgesPageFragment$data, PledgesPageFragment$key } from './__generated__/PledgesPageFragment.graphql';
import type { PledgesPagePaginationQuery } from './__generated__/PledgesPagePaginationQuery.graphql';
import { type PledgeStatus, pledgeStatuses } from './PledgesPageLoader';

type Pledge = NodeOf<PledgesPageFragment$data['pledges']>;
const pageSize = 50;
export const pledgeColor = { ACTIVE: 'pine', OVERDUE: 'persimmon', FULFILLED: 'green', WRITTEN_OFF: 'gray' } as const;

interface Props {
  query: PledgesPageFragment$key;
  status: PledgeStatus | null;
  onStatus: (status: PledgeStatus | null) => void;
}

export function PledgesPage({ query, status, onStatus }: Props) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Pledge');
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<PledgesPagePaginationQuery, PledgesPageFragment$key>(
    graphql`
      fragment PledgesPageFragment on Query
      @refetchable(queryName: "PledgesPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }, status: { type: "[PledgeStatus!]" }) {
        pledges(first: $first, after: $after, status: $status, orderBy: { field: START_ON, direction: DESC }) @connection(key: "PledgesPage_pledges") {
          totalCount
          edges {
            node {
              id
              status
              amount { amount currency }
              paid { amount currency }
              schedule { number dueOn status amount { amount currency } }
              contact { id displayName }
            }
          }
        }
      }
    `,
    query,
  );
  const pledges = allowed(data.pledges);
  const rows = nodesOf(pledges);
  const columns: Column<Pledge>[] = useMemo(() => [
    { key: 'donor', header: t('giving.colDonor'), cell: (p) => <Anchor component={Link} to={`/giving/pledges/${p.id}`} c="inherit" fw={500}>{p.contact.displayName}</Anchor> },
    { key: 'status', header: t('gifts.batch.state'), width: 14, cell: (p) => <Badge variant="light" radius="sm" tt="none" color={pledgeColor[p.status]}>{t(`gifts.pledge.status.${p.status}`)}</Badge> },
    { key: 'next', header: t('gifts.pledge.next'), width: 18, hideOnPhone: true, cell: (p) => { const next = p.schedule.find((s) => s.status !== 'PAID' && s.status !== 'WRITTEN_OFF'); return next && <DateText date={next.dueOn} />; } },
    { key: 'paid', header: t('gifts.pledge.paid'), width: 26, hideOnPhone: true, cell: (p) => <Stack gap={2}><Text span size="sm"><MoneyText money={p.paid} /></Text><Bar part={p.paid} whole={p.amount} isLate={p.status === 'OVERDUE'} label={t('gifts.pledge.paid')} /></Stack> },
    { key: 'amount', header: t('gifts.pledge.promised'), width: 18, align: 'right' as const, cell: (p) => <MoneyText money={p.amount} /> },
  ], [t]);
  const create = mayWrite && <Button component={Link} to="/giving/pledges/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('gifts.pledge.new')}</Button>;
  return (
    <Page title={t('gifts.pledge.title')} count={pledges.totalCount} width="full" actions={create}>
      <GivingTabs />
      <div style={{ overflowX: 'auto' }}>
        <SegmentedControl mb="md" aria-label={t('gifts.batch.state')} value={status ?? 'ALL'} onChange={(v) => onStatus(v === 'ALL' ? null : (v as PledgeStatus))} data={[{ value: 'ALL', label: t('common.all') }, ...pledgeStatuses.map((s) => ({ value: s, label: t(`gifts.pledge.status.${s}`) }))]} />
      </div>
      {rows.length > 0
        ? <DataTable label={t('gifts.pledge.title')} rows={rows} columns={columns} rowKey={(p) => p.id} href={(p) => `/giving/pledges/${p.id}`} total={pledges.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
        : <EmptyState icon={IconCalendarHeart} title={t(status ? 'gifts.pledge.noneSo' : 'gifts.pledge.emptyTitle')} action={status ? <Button variant="default" onClick={() => onStatus(null)}>{t('common.all')}</Button> : create || undefined}>{t('gifts.pledge.emptyText')}</EmptyState>}
    </Page>
  );
}
