import { Anchor, Box, Checkbox, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useReadAmount } from '@/components/AmountField';
import { EditInPlace } from '@/components/EditInPlace';
import { formatDate } from '@/lib/format/date';
import { formatMoney, type Money } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { GiftFactsFragment$key } from './__generated__/GiftFactsFragment.graphql';
import type { GiftFactsFragment_query$key } from './__generated__/GiftFactsFragment_query.graphql';
import { useUpdateDonation } from './useUpdateDonation';

const methods = ['BANK_TRANSFER', 'CASH', 'CARD', 'CHEQUE', 'IN_KIND', 'OTHER'] as const;

/** What is known of the gift, each fact changed where it stands. */
export function GiftFacts({ donation, query }: { donation: GiftFactsFragment$key; query: GiftFactsFragment_query$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Donation');
  const read = useReadAmount();
  const data = useFragment(
    graphql`
      fragment GiftFactsFragment on Donation {
        id
        version
        kind
        method
        receivedOn
        reference
        note
        isAnonymous
        inKindDescription
        deletedAt
        amount { amount currency }
        fairMarket { amount currency }
        campaign { id name }
        appeal { id name }
        pledge { id }
        batch { id name }
      }
    `,
    donation,
  );
  const around = useFragment(
    graphql`
      fragment GiftFactsFragment_query on Query {
        campaigns(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name appeals { id name archivedAt } } } }
      }
    `,
    query,
  );
  const update = useUpdateDonation(data.id, data.version);
  const isOpen = mayWrite && !data.deletedAt;
  const campaigns = nodesOf(around.campaigns);
  const withOwn = (list: { id: string; name: string }[], own: { id: string; name: string } | null | undefined) =>
    (own && !list.some((x) => x.id === own.id) ? [own, ...list] : list).map((x) => ({ value: x.id, label: x.name }));
  const appeals = campaigns.find((c) => c.id === data.campaign?.id)?.appeals?.filter((a) => !a.archivedAt) ?? [];
  const clear = { searchable: true, clearable: true, clearButtonProps: { 'aria-label': t('common.clear') } };
  const saveMoney = (save: (money: Money) => Promise<boolean>) => async (text: string) => {
    const amount = read(text, data.amount?.currency ?? '');
    if ('problem' in amount) {
      showProblem(amount.problem);
      return false;
    }
    return save(amount.money);
  };
  const saveAmount = saveMoney((amount) => update({ amount }));
  const saveFairMarket = async (text: string) => (text.trim() === '' ? update({ fairMarket: null }) : saveMoney((fairMarket) => update({ fairMarket }))(text));
  const fact = (label: string, value: ReactNode) => (
    <Group key={label} wrap="nowrap" align="center" gap="md"><Text c="dimmed" w="35%">{label}</Text><Box flex={1}>{value}</Box></Group>
  );
  const edit = (label: string, value: string, shown: string, save: (text: string) => Promise<boolean>, more: { isLong?: boolean; inputType?: 'date' } = {}) =>
    fact(label, isOpen ? <EditInPlace label={label} value={value} shown={shown} empty={t('common.notSet')} onSave={save} {...more} /> : <Text>{shown || value || '–'}</Text>);
  return (
    <Paper withBorder p="md" component="section" aria-label={t('giving.facts')}>
      <Title order={2} size="h3" mb="sm">{t('giving.facts')}</Title>
      <Stack gap="xs">
        {data.amount && edit(t('giving.amount'), data.amount.amount, formatMoney(data.amount, locale), saveAmount)}
        {edit(t('giving.date'), data.receivedOn, formatDate(data.receivedOn, locale, 'long'), (receivedOn) => update({ receivedOn }), { inputType: 'date' })}
        {data.method && fact(t('giving.method'), isOpen
          ? <Select aria-label={t('giving.method')} value={data.method} data={methods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) }))} onChange={(v) => v && void update({ method: v as (typeof methods)[number] })} />
          : <Text>{t(`enums.donationMethod.${data.method}`)}</Text>)}
        {(data.method === 'IN_KIND' || data.inKindDescription) && edit(t('giving.inKind'), data.inKindDescription ?? '', '', (text) => update({ inKindDescription: text || null }))}
        {(data.method === 'IN_KIND' || data.fairMarket) && data.amount && edit(t('gifts.gift.fairMarketLabel'), data.fairMarket?.amount ?? '', data.fairMarket ? formatMoney(data.fairMarket, locale) : '', saveFairMarket)}
        {(isOpen || data.campaign) && fact(t('giving.campaign'), isOpen
          ? <Select aria-label={t('giving.campaign')} {...clear} value={data.campaign?.id ?? null} data={withOwn(campaigns, data.campaign)} onChange={(campaignID) => void update({ campaignID })} />
          : <Anchor component={Link} to={`/giving/campaigns/${data.campaign?.id ?? ''}`}>{data.campaign?.name}</Anchor>)}
        {(appeals.length > 0 || data.appeal) && fact(t('giving.appeal'), isOpen
          ? <Select aria-label={t('giving.appeal')} {...clear} value={data.appeal?.id ?? null} data={withOwn([...appeals], data.appeal)} onChange={(appealID) => void update({ appealID })} />
          : <Text>{data.appeal?.name}</Text>)}
        {edit(t('giving.reference'), data.reference ?? '', '', (reference) => update({ reference: reference || null }))}
        {edit(t('giving.note'), data.note ?? '', '', (note) => update({ note: note || null }), { isLong: true })}
        {isOpen
          ? <Checkbox label={t('gifts.gift.makeAnonymous')} checked={data.isAnonymous ?? false} onChange={(e) => void update({ isAnonymous: e.currentTarget.checked })} />
          : data.isAnonymous && <Text>{t('gifts.gift.anonymous')}</Text>}
        {data.pledge && <Anchor component={Link} to={`/giving/pledges/${data.pledge.id}`}>{t('gifts.gift.paysPledge')}</Anchor>}
        {data.batch && <Anchor component={Link} to={`/giving/batches/${data.batch.id}`}>{t('gifts.gift.inBatch', { name: data.batch.name })}</Anchor>}
      </Stack>
    </Paper>
  );
}
