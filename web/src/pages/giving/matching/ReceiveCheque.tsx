import { Button, Group, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { formatDate, localToday } from '@/lib/format/date';
import { formatMoney, type Money, sumByCurrency } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { ReceiveChequeMutation } from './__generated__/ReceiveChequeMutation.graphql';
import type { ReceiveChequeQuery } from './__generated__/ReceiveChequeQuery.graphql';
import type { ReceiveChequeRecordMutation } from './__generated__/ReceiveChequeRecordMutation.graphql';

interface Props {
  matches: readonly { id: string; amount: Money }[];
  matcher: { id: string; displayName: string };
  onDone: () => void;
}

/** One cheque of an employer for several gifts: it is chosen among those on record, or recorded here. */
export function ReceiveCheque({ matches, matcher, onDone }: Props) {
  const { t, locale } = useWords();
  const [cheque, setCheque] = useState<string | null>(null);
  const [reference, setReference] = useState('');
  const data = useLazyLoadQuery<ReceiveChequeQuery>(
    graphql`
      query ReceiveChequeQuery($matcher: ID!) {
        donations(first: 20, where: { contactID: $matcher, kind: GIFT, deletedAtIsNil: true }, orderBy: { field: RECEIVED_ON, direction: DESC }) {
          edges { node { id receivedOn reference amount { amount currency } } }
        }
      }
    `,
    { matcher: matcher.id },
    { fetchPolicy: 'store-and-network' },
  );
  const [receive, isReceiving] = useAct<ReceiveChequeMutation>(graphql`
    mutation ReceiveChequeMutation($input: ReceiveMatchingGiftsInput!) {
      receiveMatchingGifts(input: $input) { matchingGifts { id status received { id } } }
    }
  `);
  const [record, isRecording] = useAct<ReceiveChequeRecordMutation>(graphql`
    mutation ReceiveChequeRecordMutation($input: RecordDonationInput!) {
      recordDonation(input: $input) { donation { id } }
    }
  `);
  const [requestKey] = useState(() => crypto.randomUUID());
  const sums = sumByCurrency(matches.map((m) => m.amount));
  const sum = sums.length === 1 ? sums[0] : undefined;
  const shown = sums.map((m) => formatMoney(m, locale)).join(' · ');
  const take = async (donationID: string) => {
    await receive({ input: { donationID, matchingGiftIDs: matches.map((m) => m.id) } });
    showDone({ message: t('gifts.match.receivedDone', { count: matches.length, name: matcher.displayName }) });
    onDone();
  };
  const run = async () => {
    try {
      if (cheque) return await take(cheque);
      if (!sum) return;
      const made = await record({ input: { contactID: matcher.id, amount: sum, method: 'CHEQUE', receivedOn: localToday(), reference: reference.trim() || null, requestKey } });
      await take(made.recordDonation.donation.id);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const cheques = nodesOf(data.donations).map((d) => ({ value: d.id, label: [d.amount && formatMoney(d.amount, locale), formatDate(d.receivedOn, locale), d.reference].filter(Boolean).join(' · ') }));
  return (
    <Paper withBorder p="md" component="section" aria-label={t('gifts.match.cheque')} w="100%">
      <Stack gap="sm">
        <Text>{t('gifts.match.chosen', { count: matches.length, amount: shown, name: matcher.displayName })}</Text>
        {!sum && <Text c="persimmon">{t('gifts.match.oneCurrency')}</Text>}
        <Group align="flex-end" gap="xs">
          <Select label={t('gifts.match.cheque')} placeholder={t('gifts.match.newCheque', { amount: shown })} clearable clearButtonProps={{ 'aria-label': t('common.clear') }} flex={1} data={cheques} value={cheque} onChange={setCheque} />
          {!cheque && <TextInput label={t('giving.reference')} value={reference} onChange={(e) => setReference(e.currentTarget.value)} />}
          <Button disabled={!sum} loading={isReceiving || isRecording} onClick={() => void run()}>{t(cheque ? 'gifts.match.take' : 'gifts.match.recordAndTake')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
