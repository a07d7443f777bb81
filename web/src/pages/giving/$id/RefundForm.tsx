import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { formatMoney } from '@/lib/format/money';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { RefundFormFragment$key } from './__generated__/RefundFormFragment.graphql';
import type { RefundFormMutation } from './__generated__/RefundFormMutation.graphql';

export function RefundForm({ donation, onDone }: { donation: RefundFormFragment$key; onDone: () => void }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment RefundFormFragment on Donation {
        id
        amount { amount currency }
        contact { id displayName }
      }
    `,
    donation,
  );
  const [text, setText] = useState(data.amount?.amount ?? '');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [requestKey] = useState(() => crypto.randomUUID());
  const read = useReadAmount();
  const currency = data.amount?.currency ?? '';
  const [refund, isBusy] = useAct<RefundFormMutation>(graphql`
    mutation RefundFormMutation($input: RefundDonationInput!) {
      refundDonation(input: $input) { donation { id ...DonationPageFragment contact { id ...FactsFragment } } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const amount = read(text, currency);
    setProblem('problem' in amount ? amount.problem : null);
    if ('problem' in amount) return;
    try {
      await refund({ input: { id: data.id, amount: amount.money, reason: reason.trim() || null, requestKey } });
      showDone({ message: t('giving.refundSaved', { amount: formatMoney(amount.money, locale), name: data.contact.displayName }) });
      onDone();
    } catch (error) {
      if (fieldAtFault(error) === 'amount') setProblem(explain(error));
      else showProblem(explain(error));
    }
  };
  return (
    <Paper withBorder p="md">
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
        <Title order={2} size="h3">{t('giving.refundTitle')}</Title>
        <Text c="dimmed">{t('giving.refundText')}</Text>
        <AmountField label={t('giving.refundAmount')} text={text} currency={currency} error={problem} onText={setText} onCurrency={() => undefined} isCurrencyFixed />
        <TextInput label={t('giving.refundReason')} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('giving.refund')}</Button>
          <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
