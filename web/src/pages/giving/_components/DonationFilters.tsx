import { Button, Group } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { FilterChip } from '@/components/FilterChip';
import { SearchBox } from '@/components/SearchBox';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { useListState } from '@/lib/lists/useListState';
import { marks } from '../_lib/filter';
import type { DonationFiltersFragment$key } from './__generated__/DonationFiltersFragment.graphql';

interface Props {
  query: DonationFiltersFragment$key;
  list: ReturnType<typeof useListState>;
}

const yearsBack = 7;
const methods = ['CASH', 'CHEQUE', 'BANK_TRANSFER', 'CARD', 'IN_KIND', 'OTHER'] as const;
const kinds = ['GIFT', 'DUES'] as const;

export function DonationFilters({ query, list }: Props) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment DonationFiltersFragment on Query {
        funds(first: 100) { edges { node { id name } } }
        campaigns(first: 100) { edges { node { id name appeals { id name } } } }
      }
    `,
    query,
  );
  const named = (list: readonly { id: string; name: string }[]) => list.map((x) => ({ value: x.id, label: x.name }));
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: yearsBack }, (_, i) => String(thisYear - i)).map((y) => ({ value: y, label: y }));
  const chips = [
    { key: 'year', name: t('giving.filterYear'), phrase: (label: string) => t('giving.filterYearIs', { label }), choices: years },
    { key: 'fund', name: t('giving.filterFund'), phrase: (label: string) => t('giving.filterFundIs', { label }), choices: named(nodesOf(data.funds)) },
    { key: 'campaign', name: t('giving.filterCampaign'), phrase: (label: string) => t('giving.filterCampaignIs', { label }), choices: named(nodesOf(data.campaigns)) },
    { key: 'method', name: t('giving.filterMethod'), phrase: (label: string) => t('giving.filterMethodIs', { label }), choices: methods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) })) },
    { key: 'kind', name: t('giving.filterKind'), phrase: (label: string) => t('giving.filterKindIs', { label }), choices: kinds.map((k) => ({ value: k, label: t(`enums.donationKind.${k}`) })) },
    { key: 'appeal', name: t('giving.appeal'), phrase: (label: string) => `${t('giving.appeal')}: ${label}`, choices: named(nodesOf(data.campaigns).filter((c) => !list.get('campaign') || c.id === list.get('campaign')).flatMap((c) => c.appeals ?? [])) },
    { key: 'donor', name: t('gifts.gift.filter.donorKind'), phrase: (label: string) => `${t('gifts.gift.filter.donorKind')}: ${label}`, choices: (['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const).map((k) => ({ value: k, label: t(`enums.contactKind.${k}`) })) },
    { key: 'is', name: t('gifts.gift.filter.more'), phrase: (label: string) => label, choices: (Object.keys(marks) as (keyof typeof marks)[]).map((k) => ({ value: k, label: t(`gifts.gift.filter.${k}`) })) },
    { key: 'month', name: t('gifts.gift.filter.month'), phrase: (label: string) => `${t('gifts.gift.filter.month')}: ${label}`, choices: list.get('month') ? [{ value: list.get('month') ?? '', label: list.get('month') ?? '' }] : [] },
  ];
  return (
    <Group gap="xs" mb="md">
      <SearchBox label={t('giving.search')} value={list.get('q') ?? ''} onChange={(v) => list.set('q', v)} />
      {chips.filter((c) => c.choices.length > 0).map((c) => (
        <FilterChip key={c.key} name={c.name} phrase={c.phrase} choices={c.choices} value={list.get(c.key)} onChange={(v) => list.set(c.key, v)} />
      ))}
      {list.isFiltered && <Button variant="subtle" size="compact-md" onClick={list.clear}>{t('contacts.clearFilters')}</Button>}
    </Group>
  );
}
