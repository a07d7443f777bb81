import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { DateField } from '@/components/DateField';
import { localToday } from '@/lib/format/date';
import { formatMoney, sumByCurrency } from '@/lib/format/money';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { PayPledgeFragment$key } from './__generated__/PayPledgeFragment.graphql';
import type { PayPledgeMutation } from './__generated__/PayPledgeMutation.graphql';
import type { PayPledgeUndoMutation } from './__generated__/PayPledgeUndoMutation.graphql';

const methods = ['BANK_TRANSFER', 'CASH', 'CARD', 'CHEQUE', 'OTHER'] as const;

/** A gift that pays the pledge; it fills the oldest payment that is open first. */
export function PayPledge({ pledge, number, onDone }: { pledge: PayPledgeFragment$key; number: number; onDone: () => void }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment PayPledgeFragment on Pledge {
        id
        contact { id displayName }
        fund { id }
        campaign { id }
        schedule { number amount { amount currency } paid { amount currency } }
      }
    `,
    pledge,
  );
  const due = data.schedule.find((s) => s.number === number);
  const left = due && sumByCurrency([due.amount, { amount: `-${due.paid.amount}`, currency: due.paid.currency }])[0];
  const currency = due?.amount.currency ?? '';
  const [text, setText] = useState(left?.amount ?? '');
  const [receivedOn, setReceivedOn] = useState(localToday());
  const [method, setMethod] = useState<(typeof methods)[number]>('BANK_TRANSFER');
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [requestKey] = useState(() => crypto.randomUUID());
  const read = useReadAmount();
  const [pay, isBusy] = useAct<PayPledgeMutation>(graphql`
    mutation PayPledgeMutation($input: RecordDonationInput!) {
      recordDonation(input: $input) { donation { id pledge { ...PledgePageFragment } } }
    }
  `);
  const [takeBack] = useAct<PayPledgeUndoMutation>(graphql`
    mutation PayPledgeUndoMutation($input: TakeBackDonationInput!) {
      takeBackDonation(input: $input) { donation { id deletedAt pledge { ...PledgePageFragment } } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const amount = read(text, currency);
    setProblem('problem' in amount ? amount.problem : null);
    if ('problem' in amount) return;
    try {
      const made = await pay({
        input: {
          contactID: data.contact.id, amount: amount.money, method, receivedOn, pledgeID: data.id, reference: reference.trim() || null, requestKey,
          allocations: data.fund ? [{ fundID: data.fund.id, percent: '100' }] : null, campaignID: data.campaign?.id ?? null,
        },
      });
      const { id } = made.recordDonation.donation;
      showDone({ message: t('giving.saved', { amount: formatMoney(amount.money, locale), name: data.contact.displayName }), undo: () => takeBack({ input: { id } }).then(() => undefined, (error: unknown) => showProblem(explain(error))) });
      onDone();
    } catch (error) {
      if (fieldAtFault(error) === 'amount') setProblem(explain(error));
      else showProblem(explain(error));
    }
  };
  return (
    <Stack component="form" gap="sm" mt="sm" aria-label={t('gifts.pledge.payNumber', { number })} onSubmit={(e) => void submit(e)}>
      <AmountField label={t('giving.amount')} text={text} currency={currency} error={problem} isCurrencyFixed onText={setText} onCurrency={() => undefined} />
      <DateField label={t('giving.date')} value={receivedOn} onChange={setReceivedOn} />
      <Select label={t('giving.method')} value={method} data={methods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) }))} onChange={(v) => setMethod((v ?? 'OTHER') as (typeof methods)[number])} />
      <TextInput label={t('giving.reference')} value={reference} onChange={(e) => setReference(e.currentTarget.value)} />
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>{t('gifts.pledge.pay')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
