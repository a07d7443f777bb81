import { Anchor, Button, Checkbox, Group, SegmentedControl, Text } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
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
import { useAccess } from '@/lib/viewer';
import { GivingTabs } from '../_components/GivingTabs';
import { useThank } from '../_lib/useThank';
import type { ThankPageFragment$data, ThankPageFragment$key } from './__generated__/ThankPageFragment.graphql';
import type { ThankPagePaginationQuery } from './__generated__/ThankPagePaginationQuery.graphql';
import { type Span, spans } from './ThankPageLoader';

type Gift = NodeOf<ThankPageFragment$data['donations']>;
const pageSize = 100;

export function ThankPage({ query, span, onSpan }: { query: ThankPageFragment$key; span: Span; onSpan: (span: Span) => void }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Donation');
  const thank = useThank();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [thanked, setThanked] = useState(0);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ThankPagePaginationQuery, ThankPageFragment$key>(
    graphql`
      fragment ThankPageFragment on Query
      @refetchable(queryName: "ThankPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 100 }, after: { type: "Cursor" }, where: { type: "DonationWhereInput" }) {
        donations(first: $first, after: $after, where: $where, orderBy: { field: RECEIVED_ON, direction: ASC }) @connection(key: "ThankPage_donations") {
          totalCount
          edges {
            node {
              id
              receivedOn
              acknowledgedAt
              isAnonymous
              amount { amount currency }
              contact { id displayName }
              allocations { id fund { id name } }
            }
          }
        }
      }
    `,
    query,
  );
  const gifts = allowed(data.donations);
  const rows = nodesOf(gifts).filter((g) => !g.acknowledgedAt);
  const picked = rows.filter((g) => chosen.has(g.id));
  const toggle = (id: string) => setChosen((before) => {
    const next = new Set(before);
    if (!next.delete(id)) next.add(id);
    return next;
  });
  const mark = async () => {
    const ids = picked.map((g) => g.id);
    if (await thank(ids, () => setThanked((n) => n - ids.length))) {
      setThanked((n) => n + ids.length);
      setChosen(new Set());
    }
  };
  const columns: Column<Gift>[] = useMemo(() => [
    ...(mayWrite ? [{ key: 'choose', header: t('gifts.choose'), width: 8, cell: (g: Gift) => <Checkbox checked={chosen.has(g.id)} onChange={() => toggle(g.id)} aria-label={t('gifts.chooseGift', { name: g.contact.displayName })} /> }] : []),
    { key: 'date', header: t('giving.colDate'), width: 16, cell: (g) => <DateText date={g.receivedOn} /> },
    { key: 'donor', header: t('giving.colDonor'), cell: (g) => <Anchor component={Link} to={`/contacts/${g.contact.id}`} c="inherit" fw={500}>{g.contact.displayName}</Anchor> },
    { key: 'fund', header: t('giving.colFund'), width: 24, hideOnPhone: true, cell: (g) => g.allocations?.map((a) => a.fund.name).join(', ') },
    { key: 'amount', header: t('giving.colAmount'), width: 20, align: 'right' as const, cell: (g) => <Anchor component={Link} to={`/giving/${g.id}`} c="inherit"><MoneyText money={g.amount} /></Anchor> },
  ], [t, chosen, mayWrite]);
  return (
    <Page title={t('gifts.thank.title')} count={Math.max(0, gifts.totalCount - thanked)} subtitle={t('gifts.thank.text')} width="full">
      <GivingTabs />
      <Group justify="space-between" mb="md">
        <SegmentedControl aria-label={t('gifts.thank.since')} value={span} onChange={(v) => onSpan(v as Span)} data={spans.map((s) => ({ value: s, label: t(`gifts.thank.span.${s}`) }))} />
        {mayWrite && rows.length > 0 && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setChosen(picked.length === rows.length ? new Set() : new Set(rows.map((g) => g.id)))}>{picked.length === rows.length ? t('gifts.chooseNone') : t('gifts.chooseAll', { count: rows.length })}</Button>
            <Button disabled={picked.length === 0} onClick={() => void mark()}>{t('gifts.thank.mark', { count: picked.length })}</Button>
          </Group>
        )}
      </Group>
      {rows.length > 0
        ? <DataTable label={t('gifts.thank.title')} rows={rows} columns={columns} rowKey={(g) => g.id} href={(g) => `/giving/${g.id}`} total={gifts.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
        : <EmptyState icon={IconHeart} title={t('gifts.thank.emptyTitle')} action={<Button component={Link} to="/giving" variant="default">{t('gifts.toGifts')}</Button>}>{t('gifts.thank.emptyText')}</EmptyState>}
      {hasNext && rows.length === 0 && <Text c="dimmed"><Button variant="subtle" onClick={() => loadNext(pageSize)}>{t('common.showMore')}</Button></Text>}
    </Page>
  );
}
