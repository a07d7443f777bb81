import { Anchor, Badge, Button, Checkbox, Group, SegmentedControl, Text } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
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
import { MatchSteps } from '../_components/MatchSteps';
import type { MatchingPageFragment$data, MatchingPageFragment$key } from './__generated__/MatchingPageFragment.graphql';
import type { MatchingPagePaginationQuery } from './__generated__/MatchingPagePaginationQuery.graphql';
import { type MatchStatus, matchStatuses } from './MatchingPageLoader';
import { ReceiveCheque } from './ReceiveCheque';

type Match = NodeOf<MatchingPageFragment$data['matchingGifts']>;
const pageSize = 50;
export const matchColor = { POTENTIAL: 'persimmon', SUBMITTED: 'pine', APPROVED: 'pine', RECEIVED: 'green', DECLINED: 'gray' } as const;

interface Props {
  query: MatchingPageFragment$key;
  status: MatchStatus | null;
  onStatus: (status: MatchStatus | null) => void;
}

export function MatchingPage({ query, status, onStatus }: Props) {
  const { t } = useWords();
  const { mayWrite } = useAccess('MatchingGift');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<MatchingPagePaginationQuery, MatchingPageFragment$key>(
    graphql`
      fragment MatchingPageFragment on Query
      @refetchable(queryName: "MatchingPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }, where: { type: "MatchingGiftWhereInput" }) {
        matchingGifts(first: $first, after: $after, where: $where, orderBy: { field: CREATED_AT, direction: ASC }) @connection(key: "MatchingPage_matchingGifts") {
          totalCount
          edges {
            node {
              id
              status
              submittedOn
              amount { amount currency }
              matcher { id displayName }
              donation { id receivedOn amount { amount currency } contact { id displayName } }
              received { id }
              ...MatchStepsFragment
            }
          }
        }
      }
    `,
    query,
  );
  const matches = allowed(data.matchingGifts);
  const rows = nodesOf(matches);
  const picked = rows.filter((m) => chosen.has(m.id) && isExpected(m.status));
  const matchers = new Set(picked.map((m) => m.matcher.id));
  const toggle = (id: string) => setChosen((before) => {
    const next = new Set(before);
    if (!next.delete(id)) next.add(id);
    return next;
  });
  const columns: Column<Match>[] = useMemo(() => [
    ...(mayWrite ? [{ key: 'choose', header: t('gifts.choose'), width: 8, cell: (m: Match) => isExpected(m.status) && <Checkbox checked={chosen.has(m.id)} onChange={() => toggle(m.id)} aria-label={t('gifts.chooseGift', { name: m.donation.contact.displayName })} /> }] : []),
    { key: 'matcher', header: t('gifts.match.matcher'), cell: (m) => <Anchor component={Link} to={`/contacts/${m.matcher.id}`} c="inherit" fw={500}>{m.matcher.displayName}</Anchor> },
    { key: 'gift', header: t('gifts.match.gift'), width: 26, cell: (m) => <Anchor component={Link} to={`/giving/${m.donation.id}`} c="inherit">{m.donation.contact.displayName}, <MoneyText money={m.donation.amount} />, <DateText date={m.donation.receivedOn} /></Anchor> },
    { key: 'status', header: t('gifts.batch.state'), width: 14, hideOnPhone: true, cell: (m) => <Badge variant="light" radius="sm" tt="none" color={matchColor[m.status]}>{t(`gifts.match.status.${m.status}`)}</Badge> },
    { key: 'amount', header: t('gifts.match.amount'), width: 14, align: 'right' as const, cell: (m) => (m.received ? <Anchor component={Link} to={`/giving/${m.received.id}`} c="inherit"><MoneyText money={m.amount} /></Anchor> : <MoneyText money={m.amount} />) },
    ...(mayWrite ? [{ key: 'steps', header: t('common.actions'), width: 20, hideOnPhone: true, cell: (m: Match) => <MatchSteps match={m} /> }] : []),
  ], [t, chosen, mayWrite]);
  return (
    <Page title={t('gifts.match.title')} count={matches.totalCount} subtitle={t('gifts.match.text')} width="full">
      <GivingTabs />
      <div style={{ overflowX: 'auto' }}>
        <SegmentedControl mb="md" aria-label={t('gifts.batch.state')} value={status ?? 'OPEN'} onChange={(v) => onStatus(v === 'OPEN' ? null : (v as MatchStatus))} data={[{ value: 'OPEN', label: t('gifts.match.open') }, ...matchStatuses.map((s) => ({ value: s, label: t(`gifts.match.status.${s}`) }))]} />
      </div>
      {picked.length > 0 && (
        <Group mb="md">
          {matchers.size === 1
            ? <ReceiveCheque key={[...matchers][0]} matches={picked.map((m) => ({ id: m.id, amount: m.amount }))} matcher={picked[0]?.matcher ?? { id: '', displayName: '' }} onDone={() => setChosen(new Set())} />
            : <Text c="persimmon">{t('gifts.match.oneMatcher')}</Text>}
        </Group>
      )}
      {rows.length > 0
        ? <DataTable label={t('gifts.match.title')} rows={rows} columns={columns} rowKey={(m) => m.id} href={(m) => `/giving/${m.donation.id}`} total={matches.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
        : <EmptyState icon={IconBuildingBank} title={t('gifts.match.emptyTitle')} action={<Button component={Link} to="/giving" variant="default">{t('gifts.toGifts')}</Button>}>{t('gifts.match.emptyText')}</EmptyState>}
    </Page>
  );
}

function isExpected(status: string): boolean {
  return status === 'POTENTIAL' || status === 'SUBMITTED' || status === 'APPROVED';
}
