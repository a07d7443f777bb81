import { Anchor, Button } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
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
import { GivingTabs } from '../_components/GivingTabs';
import type { LapsedPageFragment$data, LapsedPageFragment$key } from './__generated__/LapsedPageFragment.graphql';
import type { LapsedPagePaginationQuery } from './__generated__/LapsedPagePaginationQuery.graphql';

type Donor = NodeOf<LapsedPageFragment$data['contacts']>;
const pageSize = 50;

export function LapsedPage({ query }: { query: LapsedPageFragment$key }) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<LapsedPagePaginationQuery, LapsedPageFragment$key>(
    graphql`
      fragment LapsedPageFragment on Query
      @refetchable(queryName: "LapsedPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }, where: { type: "ContactWhereInput" }) {
        contacts(first: $first, after: $after, where: $where, orderBy: { field: NAME, direction: ASC }) @connection(key: "LapsedPage_contacts") {
          totalCount
          edges { node { id displayName emails { id address isPrimary } givingSummary { count last total { amount currency } } } }
        }
      }
    `,
    query,
  );
  const donors = allowed(data.contacts);
  const rows = nodesOf(donors);
  const columns: Column<Donor>[] = useMemo(() => [
    { key: 'donor', header: t('giving.colDonor'), cell: (c) => <Anchor component={Link} to={`/contacts/${c.id}`} c="inherit" fw={500}>{c.displayName}</Anchor> },
    { key: 'email', header: t('gifts.email'), width: 28, hideOnPhone: true, cell: (c) => (c.emails?.find((e) => e.isPrimary) ?? c.emails?.[0])?.address },
    { key: 'last', header: t('gifts.lapsed.last'), width: 18, cell: (c) => c.givingSummary?.last && <DateText date={c.givingSummary.last} /> },
    { key: 'count', header: t('gifts.gifts'), width: 12, align: 'right' as const, hideOnPhone: true, cell: (c) => c.givingSummary?.count },
    { key: 'total', header: t('gifts.lapsed.total'), width: 20, align: 'right' as const, cell: (c) => <MoneyText money={c.givingSummary?.total} /> },
  ], [t]);
  return (
    <Page title={t('gifts.lapsed.title')} count={donors.totalCount} subtitle={t('gifts.lapsed.text')} width="full">
      <GivingTabs />
      {rows.length > 0
        ? <DataTable label={t('gifts.lapsed.title')} rows={rows} columns={columns} rowKey={(c) => c.id} href={(c) => `/contacts/${c.id}`} total={donors.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
        : <EmptyState icon={IconMoodSmile} title={t('gifts.lapsed.emptyTitle')} action={<Button component={Link} to="/giving" variant="default">{t('gifts.toGifts')}</Button>}>{t('gifts.lapsed.emptyText')}</EmptyState>}
    </Page>
  );
}
