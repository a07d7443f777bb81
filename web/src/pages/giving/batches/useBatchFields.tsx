import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { DateField } from '@/components/DateField';
import type { Money } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { useBatchFieldsFragment$key } from './__generated__/useBatchFieldsFragment.graphql';

const methods = ['CHEQUE', 'CASH', 'BANK_TRANSFER', 'CARD', 'OTHER'] as const;

export interface BatchValues {
  name: string;
  method: (typeof methods)[number];
  receivedOn: string;
  count: string;
  control: string;
  currency: string;
  fundID: string;
  campaignID: string;
  appealID: string;
}

/** The fields of a pile, for beginning one and for changing it. */
export function useBatchFields(query: useBatchFieldsFragment$key, initial: BatchValues, isCurrencyFixed = false) {
  const { t } = useWords();
  const read = useReadAmount();
  const [value, setValue] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const data = useFragment(
    graphql`
      fragment useBatchFieldsFragment on Query {
        funds(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name } } }
        campaigns(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name appeals { id name archivedAt } } } }
      }
    `,
    query,
  );
  const change = (patch: Partial<BatchValues>) => setValue((before) => ({ ...before, ...patch }));
  const funds = nodesOf(data.funds);
  const campaigns = nodesOf(data.campaigns);
  const appeals = campaigns.find((c) => c.id === value.campaignID)?.appeals?.filter((a) => !a.archivedAt) ?? [];
  const options = (list: readonly { id: string; name: string }[]) => list.map((x) => ({ value: x.id, label: x.name }));
  const clear = { searchable: true, clearable: true, clearButtonProps: { 'aria-label': t('common.clear') } };

  /** What the server takes, or null where something has to be mended first. */
  const input = (): { name: string; method: BatchValues['method']; receivedOn: string | null; expectedCount: number | null; control: Money | null; fundID: string | null; campaignID: string | null; appealID: string | null } | null => {
    const amount = value.control.trim() ? read(value.control, value.currency) : null;
    setProblem(amount && 'problem' in amount ? amount.problem : null);
    if (amount && 'problem' in amount) return null;
    return {
      name: value.name.trim(), method: value.method, receivedOn: value.receivedOn || null,
      expectedCount: value.count ? Number(value.count) : null, control: amount ? amount.money : null,
      fundID: value.fundID || null, campaignID: value.campaignID || null, appealID: value.appealID || null,
    };
  };
  const fields = (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <TextInput label={t('gifts.batch.name')} required withAsterisk={false} data-autofocus value={value.name} onChange={(e) => change({ name: e.currentTarget.value })} />
      <DateField label={t('giving.date')} value={value.receivedOn} onChange={(receivedOn) => change({ receivedOn })} />
      <NumberInput label={t('gifts.batch.expected')} description={t('gifts.batch.expectedHint')} min={0} allowDecimal={false} hideControls value={value.count} onChange={(v) => change({ count: String(v) })} />
      <AmountField label={t('gifts.batch.controlTotal')} description={t('gifts.batch.controlHint')} text={value.control} currency={value.currency} error={problem} isCurrencyFixed={isCurrencyFixed} onText={(control) => change({ control })} onCurrency={(currency) => change({ currency })} />
      <Select label={t('giving.method')} value={value.method} data={methods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) }))} onChange={(v) => change({ method: (v ?? 'CHEQUE') as BatchValues['method'] })} />
      <Select label={t('giving.fund')} {...clear} value={value.fundID || null} data={options(funds)} onChange={(v) => change({ fundID: v ?? '' })} />
      <Select label={t('giving.campaign')} {...clear} value={value.campaignID || null} data={options(campaigns)} onChange={(v) => change({ campaignID: v ?? '', appealID: '' })} />
      {appeals.length > 0 && <Select label={t('giving.appeal')} {...clear} value={value.appealID || null} data={options(appeals)} onChange={(v) => change({ appealID: v ?? '' })} />}
    </SimpleGrid>
  );
  return { value, fields, input, funds };
}
