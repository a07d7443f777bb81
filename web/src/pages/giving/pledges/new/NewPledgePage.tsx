import { Button, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useNavigate } from 'react-router';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { DateField } from '@/components/DateField';
import { Page } from '@/components/Page';
import { useDraft } from '@/lib/draft';
import { localToday } from '@/lib/format/date';
import { parseAmount } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { showDone, showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import { useViewer } from '@/lib/viewer';
import type { NewPledgePageFragment$key } from './__generated__/NewPledgePageFragment.graphql';
import type { NewPledgePageMutation } from './__generated__/NewPledgePageMutation.graphql';
import { Preview } from './Preview';

export const everies = ['MONTH', 'QUARTER', 'YEAR', 'ONCE'] as const;
export type Every = (typeof everies)[number];

export function NewPledgePage({ query }: { query: NewPledgePageFragment$key }) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const { organization } = useViewer();
  const data = useFragment(
    graphql`
      fragment NewPledgePageFragment on Query {
        funds(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name } } }
        campaigns(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name } } }
      }
    `,
    query,
  );
  const empty = { donor: null as Picked | null, donorText: '', amount: '', currency: organization.currency, every: 'MONTH' as Every, count: 12, startOn: localToday(), fundID: '', campaignID: '', note: '' };
  const { value, change, reset } = useDraft('pledge', empty);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const read = useReadAmount();
  const { ensure } = useNewContact();
  const [create, isBusy] = useAct<NewPledgePageMutation>(graphql`
    mutation NewPledgePageMutation($input: CreatePledgeInput!) {
      createPledge(input: $input) { pledge { id } }
    }
  `);
  const count = value.every === 'ONCE' ? 1 : value.count;
  const parsed = parseAmount(value.amount, value.currency, locale);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const amount = read(value.amount, value.currency);
    const found: Record<string, string> = {};
    if (!value.donor) found.contactID = t('giving.donorMissing');
    if ('problem' in amount) found.amount = amount.problem;
    setProblems(found);
    if (!value.donor || 'problem' in amount) return;
    try {
      const who = await ensure(value.donor);
      if (who.isNew) change({ donor: { id: who.id, name: who.name } });
      const made = await create({ input: { contactID: who.id, amount: amount.money, every: value.every, count, startOn: value.startOn, fundID: value.fundID || null, campaignID: value.campaignID || null, note: value.note.trim() || null } });
      reset(empty);
      showDone({ message: t('gifts.pledge.saved', { name: who.name }) });
      void navigate(`/giving/pledges/${made.createPledge.pledge.id}`);
    } catch (error) {
      const field = fieldAtFault(error);
      if (field && ['amount', 'count', 'startOn', 'note'].includes(field)) setProblems({ [field]: explain(error) });
      else showProblem(explain(error));
    }
  };
  const clear = { searchable: true, clearable: true, clearButtonProps: { 'aria-label': t('common.clear') } };
  return (
    <Page title={t('gifts.pledge.new')} subtitle={t('gifts.pledge.newText')} width="form">
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)} onKeyDown={(e) => { if (e.key === 'Enter' && endsComposition(e)) e.preventDefault(); }}>
        <ContactPicker label={t('giving.donor')} description={t('giving.donorHint')} value={value.donor} text={value.donorText} error={problems.contactID} mayCreate autoFocus onText={(donorText) => change({ donorText })} onPick={(donor) => change({ donor })} />
        <AmountField label={t('gifts.pledge.promised')} text={value.amount} currency={value.currency} error={problems.amount} onText={(amount) => change({ amount })} onCurrency={(currency) => change({ currency })} />
        <Select label={t('gifts.pledge.every')} value={value.every} data={everies.map((e) => ({ value: e, label: t(`gifts.pledge.everyOf.${e}`) }))} onChange={(v) => change({ every: (v ?? 'MONTH') as Every })} />
        {value.every !== 'ONCE' && <NumberInput label={t('gifts.pledge.count')} min={1} max={400} allowDecimal={false} hideControls value={value.count} error={problems.count} onChange={(v) => change({ count: Number(v) || 1 })} />}
        <DateField label={t('gifts.pledge.firstOn')} value={value.startOn} error={problems.startOn} onChange={(startOn) => change({ startOn })} />
        {parsed.ok && value.startOn && <Preview amount={{ amount: parsed.amount, currency: value.currency }} every={value.every} count={count} startOn={value.startOn} />}
        <Select label={t('giving.fund')} {...clear} value={value.fundID || null} data={nodesOf(data.funds).map((f) => ({ value: f.id, label: f.name }))} onChange={(v) => change({ fundID: v ?? '' })} />
        <Select label={t('giving.campaign')} {...clear} value={value.campaignID || null} data={nodesOf(data.campaigns).map((c) => ({ value: c.id, label: c.name }))} onChange={(v) => change({ campaignID: v ?? '' })} />
        <TextInput label={t('giving.note')} value={value.note} error={problems.note} onChange={(e) => change({ note: e.currentTarget.value })} />
        <Button type="submit" loading={isBusy}>{t('gifts.pledge.save')}</Button>
      </Stack>
    </Page>
  );
}
