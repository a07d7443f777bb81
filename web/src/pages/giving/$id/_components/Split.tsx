import { ActionIcon, Button, Group, Paper, SegmentedControl, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useReadAmount } from '@/components/AmountField';
import { MoneyText } from '@/components/MoneyText';
import { formatMoney, parseAmount, sumByCurrency } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { SplitFragment$key } from './__generated__/SplitFragment.graphql';
import type { SplitFragment_query$key } from './__generated__/SplitFragment_query.graphql';
import { useUpdateDonation } from './useUpdateDonation';

interface Part {
  fundID: string;
  text: string;
}

/** Where the gift goes: to one fund or to several, by amount or in per cent, and always all of it. */
export function Split({ donation, query }: { donation: SplitFragment$key; query: SplitFragment_query$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Donation');
  const read = useReadAmount();
  const data = useFragment(
    graphql`
      fragment SplitFragment on Donation {
        id
        version
        deletedAt
        amount { amount currency }
        allocations { id basisPoints amount { amount currency } fund { id name } }
      }
    `,
    donation,
  );
  const around = useFragment(
    graphql`
      fragment SplitFragment_query on Query {
        funds(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name } } }
      }
    `,
    query,
  );
  const update = useUpdateDonation(data.id, data.version);
  const [parts, setParts] = useState<Part[] | null>(null);
  const [isPercent, setPercent] = useState(false);
  const allocations = data.allocations ?? [];
  const funds = [...new Map([...allocations.map((a) => a.fund), ...nodesOf(around.funds)].map((f) => [f.id, f.name]))];
  const nameOf = (id: string) => funds.find(([fund]) => fund === id)?.[1] ?? '';
  const amount = data.amount;
  if (!amount) return null;
  const begin = (percent: boolean) => {
    setPercent(percent);
    setParts(allocations.map((a) => ({ fundID: a.fund.id, text: percent ? String((a.basisPoints ?? (allocations.length === 1 ? 10_000 : 0)) / 100) : a.amount.amount })));
  };
  const set = (i: number, patch: Partial<Part>) => setParts((before) => before && before.map((p, at) => (at === i ? { ...p, ...patch } : p)));
  const given = (parts ?? []).flatMap((p) => {
    const parsed = parseAmount(p.text, amount.currency, locale);
    return parsed.ok ? [{ amount: `-${parsed.amount}`, currency: amount.currency }] : [];
  });
  const rest = sumByCurrency([amount, ...given])[0] ?? amount;
  const save = async () => {
    const list = (parts ?? []).filter((p) => p.fundID);
    if (isPercent) {
      if (await update({ allocations: list.map((p) => ({ fundID: p.fundID, percent: p.text.trim().replace(',', '.') })) })) setParts(null);
      return;
    }
    const allocations = [];
    for (const p of list) {
      const one = read(p.text, amount.currency);
      if ('problem' in one) {
        showProblem(`${nameOf(p.fundID)}: ${one.problem}`);
        return;
      }
      allocations.push({ fundID: p.fundID, amount: one.money });
    }
    if (await update({ allocations })) setParts(null);
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={t('giving.split')}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">{t('giving.split')}</Title>
        {mayWrite && !data.deletedAt && !parts && <Button size="compact-sm" variant="default" onClick={() => begin(allocations.some((a) => a.basisPoints))}>{t('gifts.gift.editSplit')}</Button>}
      </Group>
      {!parts && allocations.map((a) => <Group key={a.id} justify="space-between"><Text>{a.fund.name}{a.basisPoints ? ` (${a.basisPoints / 100}%)` : ''}</Text><MoneyText money={a.amount} /></Group>)}
      {parts && (
        <Stack gap="sm">
          <SegmentedControl aria-label={t('gifts.gift.editSplit')} value={isPercent ? 'percent' : 'amount'} onChange={(v) => begin(v === 'percent')} data={[{ value: 'amount', label: t('gifts.gift.byAmount') }, { value: 'percent', label: t('gifts.gift.byPercent') }]} />
          {parts.map((p, i) => (
            <Group key={i} gap="xs" wrap="nowrap">
              <Select aria-label={`${t('giving.fund')} ${i + 1}`} flex={1} searchable value={p.fundID || null} data={funds.map(([value, label]) => ({ value, label }))} onChange={(v) => set(i, { fundID: v ?? '' })} />
              <TextInput aria-label={t('gifts.gift.share', { name: nameOf(p.fundID) || String(i + 1) })} w={120} inputMode="decimal" rightSection={isPercent ? '%' : undefined} value={p.text} onChange={(e) => set(i, { text: e.currentTarget.value })} />
              <ActionIcon variant="subtle" color="gray" disabled={parts.length === 1} aria-label={t('gifts.gift.removeFund', { name: nameOf(p.fundID) || String(i + 1) })} onClick={() => setParts(parts.filter((_part, at) => at !== i))}><IconTrash size={sizes.icon} aria-hidden /></ActionIcon>
            </Group>
          ))}
          {!isPercent && <Text c="dimmed" role="status">{t('gifts.gift.restOf', { rest: formatMoney(rest, locale) })}</Text>}
          <Group gap="xs">
            <Button onClick={() => void save()}>{t('common.save')}</Button>
            <Button variant="default" onClick={() => setParts([...parts, { fundID: '', text: isPercent ? '' : rest.amount }])}>{t('gifts.gift.addFund')}</Button>
            <Button variant="subtle" onClick={() => setParts(null)}>{t('common.cancel')}</Button>
          </Group>
        </Stack>
      )}
    </Paper>
  );
}
