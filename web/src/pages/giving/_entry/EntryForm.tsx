import { Button, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { graphql, useFragment } from 'react-relay';
import { AmountField } from '@/components/AmountField';
import { ContactPicker } from '@/components/ContactPicker';
import { DateField } from '@/components/DateField';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import type { EntryFormFragment$key } from './__generated__/EntryFormFragment.graphql';
import { Recorded } from './Recorded';
import { type Method, useEntry } from './useEntry';

interface Props {
  query: EntryFormFragment$key;
  donor: { id: string; name: string } | null;
}

const methods: Method[] = ['BANK_TRANSFER', 'CASH', 'CARD', 'CHEQUE', 'IN_KIND', 'OTHER'];

/** Donor, amount, Enter. Whoever picks the donor with Enter stands in the amount; the rest stays from the gift before. */
export function EntryForm({ query, donor }: Props) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment EntryFormFragment on Query {
        funds(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name isDefault } } }
        campaigns(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name appeals { id name archivedAt } } } }
      }
    `,
    query,
  );
  const funds = nodesOf(data.funds);
  const campaigns = nodesOf(data.campaigns);
  const { entry, change, save, undo, problems, recorded, isBusy } = useEntry((funds.find((f) => f.isDefault) ?? funds[0])?.id ?? '', donor);
  const appeals = campaigns.find((c) => c.id === entry.campaignID)?.appeals?.filter((a) => !a.archivedAt) ?? [];
  const donorInput = useRef<HTMLInputElement>(null);
  const amountInput = useRef<HTMLInputElement>(null);
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('common.clear') } };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await save()) donorInput.current?.focus();
  };

  return (
    <>
      <Stack
        component="form"
        gap="md"
        aria-label={t('giving.newTitle')}
        onSubmit={(e) => void submit(e)}
        onKeyDown={(e) => { if (e.key === 'Enter' && endsComposition(e)) e.preventDefault(); }}
      >
        <ContactPicker
          ref={donorInput}
          label={t('giving.donor')}
          description={t('giving.donorHint')}
          value={entry.donor}
          text={entry.donorText}
          error={problems.donor}
          mayCreate
          autoFocus={!donor}
          onText={(donorText) => change({ donorText })}
          onPick={(picked) => {
            change({ donor: picked });
            if (picked) amountInput.current?.focus();
          }}
        />
        <AmountField
          ref={amountInput}
          label={t('giving.amount')}
          text={entry.amount}
          currency={entry.currency}
          error={problems.amount}
          onText={(amount) => change({ amount })}
          onCurrency={(currency) => change({ currency })}
        />
        {entry.donor && 'create' in entry.donor && (
          <TextInput type="email" label={t('giving.donorEmail')} value={entry.email} error={problems.email} onChange={(e) => change({ email: e.currentTarget.value })} />
        )}
        <DateField label={t('giving.date')} value={entry.receivedOn} error={problems.receivedOn} onChange={(receivedOn) => change({ receivedOn })} />
        <Select label={t('giving.fund')} searchable value={entry.fundID || null} error={problems.fundID} data={funds.map((f) => ({ value: f.id, label: f.name }))} onChange={(v) => change({ fundID: v ?? '' })} />
        <Select label={t('giving.method')} value={entry.method} error={problems.method} data={methods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) }))} onChange={(v) => change({ method: (v ?? 'OTHER') as Method })} />
        {entry.method === 'IN_KIND' && <TextInput label={t('giving.inKind')} value={entry.inKind} error={problems.inKind} onChange={(e) => change({ inKind: e.currentTarget.value })} />}
        {campaigns.length > 0 && (
          <Select label={t('giving.campaign')} searchable {...clear} value={entry.campaignID || null} data={campaigns.map((c) => ({ value: c.id, label: c.name }))} onChange={(v) => change({ campaignID: v ?? '', appealID: '' })} />
        )}
        {appeals.length > 0 && (
          <Select label={t('giving.appeal')} searchable {...clear} value={entry.appealID || null} data={appeals.map((a) => ({ value: a.id, label: a.name }))} onChange={(v) => change({ appealID: v ?? '' })} />
        )}
        <TextInput label={t('giving.reference')} description={t('giving.referenceHint')} value={entry.reference} error={problems.reference} onChange={(e) => change({ reference: e.currentTarget.value })} />
        <TextInput label={t('giving.note')} value={entry.note} error={problems.note} onChange={(e) => change({ note: e.currentTarget.value })} />
        <Button type="submit" loading={isBusy}>{t('giving.save')}</Button>
      </Stack>
      <Recorded gifts={recorded} onUndo={undo} />
    </>
  );
}
