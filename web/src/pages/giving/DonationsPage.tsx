import { Anchor, Button, Checkbox, Text } from '@mantine/core';
import { IconGift, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { type Column, DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { ExportMenu } from '@/components/ExportMenu';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { useListState } from '@/lib/lists/useListState';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { BulkBar } from './_components/BulkBar';
import type { DonationFiltersFragment$key } from './_components/__generated__/DonationFiltersFragment.graphql';
import { GivingTabs } from './_components/GivingTabs';
import { DonationFilters } from './_components/DonationFilters';
import { donationFilter } from './_lib/filter';
import type { DonationsPageFragment$data, DonationsPageFragment$key } from './__generated__/DonationsPageFragment.graphql';
import type { DonationsPagePaginationQuery } from './__generated__/DonationsPagePaginationQuery.graphql';

const pageSize = 50;
type Gift = NodeOf<DonationsPageFragment$data['donations']>;

interface Props {
  query: DonationsPageFragment$key & DonationFiltersFragment$key;
  list: ReturnType<typeof useListState>;
  isStale: boolean;
}

export function DonationsPage({ query, list, isStale }: Props) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<DonationsPagePaginationQuery, DonationsPageFragment$key>(
    graphql`
      fragment DonationsPageFragment on Query
      @refetchable(queryName: "DonationsPagePaginationQuery")
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 50 }
        after: { type: "Cursor" }
        where: { type: "DonationWhereInput" }
        orderBy: { type: "DonationOrder" }
      ) {
        donations(first: $first, after: $after, where: $where, orderBy: $orderBy) @connection(key: "DonationsPage_donations") {
          totalCount
          edges {
            node {
              id
              kind
              method
              receivedOn
              amount { amount currency }
              contact { id displayName }
              allocations { id fund { id name } }
              campaign { id name }
            }
          }
        }
        bulkCampaigns: campaigns(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name } } }
      }
    `,
    query,
  );
  const donations = allowed(data.donations);
  const rows = nodesOf(donations);
  const currencies = new Set(rows.flatMap((g) => (g.amount ? [g.amount.currency] : [])));
  const { mayWrite } = useAccess('Donation');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => setChosen((before) => {
    const next = new Set(before);
    if (!next.delete(id)) next.add(id);
    return next;
  }), []);
  const picked = rows.filter((g) => chosen.has(g.id));
  const facts = useDonationColumns(currencies.size === 1 ? [...currencies][0] : undefined);
  const columns = useMemo(() => (mayWrite ? [{ key: 'choose', header: t('gifts.choose'), width: 7, hideOnPhone: true, cell: (g: Gift) => <Checkbox checked={chosen.has(g.id)} onChange={() => toggle(g.id)} aria-label={t('gifts.chooseGift', { name: g.contact.displayName })} /> }, ...facts] : facts), [facts, chosen, mayWrite, t, toggle]);
  return (
    <Page
      title={t('giving.title')}
      count={donations.totalCount}
      width="full"
      actions={
        <>
          <ExportMenu list="donations" where={donationFilter(list.get)} />
          <Button component={Link} to="/giving/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('giving.record')}</Button>
        </>
      }
    >
      <GivingTabs />
      {(rows.length > 0 || list.isFiltered) && <DonationFilters query={query} list={list} />}
      {picked.length > 0 && <BulkBar chosen={picked} campaigns={nodesOf(data.bulkCampaigns)} onDone={() => setChosen(new Set())} />}
      {rows.length > 0 && (
        <div aria-busy={isStale}>
          <DataTable
            label={t('giving.listLabel')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.id}
            href={(row) => `/giving/${row.id}`}
            total={donations.totalCount}
            sort={list.sort}
            onSort={list.setSort}
            hasMore={hasNext}
            isLoadingMore={isLoadingNext}
            onNeedMore={() => loadNext(pageSize)}
          />
        </div>
      )}
      {rows.length === 0 && list.isFiltered && (
        <EmptyState icon={IconSearchOff} title={t('giving.noMatchTitle')} action={<Button variant="default" onClick={list.clear}>{t('contacts.clearFilters')}</Button>}>
          {t('giving.noMatchText')}
        </EmptyState>
      )}
      {rows.length === 0 && !list.isFiltered && (
        <EmptyState icon={IconGift} title={t('giving.emptyTitle')} action={<Button component={Link} to="/giving/new">{t('giving.record')}</Button>}>
          {t('giving.emptyText')}
        </EmptyState>
      )}
    </Page>
  );
}

/** Where all rows share a currency, it stands once, in the header. */
function useDonationColumns(shared: string | undefined): Column<Gift>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { key: 'date', header: t('giving.colDate'), width: 14, sortKey: 'RECEIVED_ON', cell: (g) => <Anchor component={Link} to={`/giving/${g.id}`} c="inherit" style={{ whiteSpace: 'nowrap' }}><DateText date={g.receivedOn} /></Anchor> },
      { key: 'donor', header: t('giving.colDonor'), cell: (g) => <Anchor component={Link} to={`/contacts/${g.contact.id}`} c="inherit" fw={500}>{g.contact.displayName}</Anchor> },
      { key: 'fund', header: t('giving.colFund'), width: 18, hideOnPhone: true, cell: (g) => (g.kind === 'DUES' ? <Text span c="dimmed">{t('enums.donationKind.DUES')}</Text> : g.allocations?.map((a) => a.fund.name).join(', ')) },
      { key: 'campaign', header: t('giving.colCampaign'), width: 18, hideOnPhone: true, cell: (g) => g.campaign?.name },
      { key: 'method', header: t('giving.colMethod'), width: 12, hideOnPhone: true, cell: (g) => g.method && t(`enums.donationMethod.${g.method}`) },
      {
        key: 'amount',
        header: shared ? t('giving.colAmountIn', { currency: shared }) : t('giving.colAmount'),
        width: 16,
        align: 'right' as const,
        sortKey: 'AMOUNT',
        cell: (g) => <MoneyText money={g.amount} isBare={shared !== undefined} />,
      },
    ],
    [t, shared],
  );
}
