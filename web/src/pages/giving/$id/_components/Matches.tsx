import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { MoneyText } from '@/components/MoneyText';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import { MatchSteps } from '../../_components/MatchSteps';
import type { MatchesAddMutation } from './__generated__/MatchesAddMutation.graphql';
import type { MatchesFragment$key } from './__generated__/MatchesFragment.graphql';

const color = { POTENTIAL: 'persimmon', SUBMITTED: 'pine', APPROVED: 'pine', RECEIVED: 'green', DECLINED: 'gray' } as const;

/** What an employer may add. It is an expectation: only the cheque that brings it is money. */
export function Matches({ donation }: { donation: MatchesFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('MatchingGift');
  const read = useReadAmount();
  const data = useFragment(
    graphql`
      fragment MatchesFragment on Donation {
        id
        deletedAt
        amount { amount currency }
        matchingGifts { id status amount { amount currency } matcher { id displayName } received { id } ...MatchStepsFragment }
      }
    `,
    donation,
  );
  const [isAdding, setAdding] = useState(false);
  const [who, setWho] = useState<Picked | null>(null);
  const [name, setName] = useState('');
  const [text, setText] = useState(data.amount?.amount ?? '');
  const [problem, setProblem] = useState<{ who?: string; amount?: string }>({});
  const [add, isBusy] = useAct<MatchesAddMutation>(graphql`
    mutation MatchesAddMutation($input: AddMatchingGiftInput!) {
      addMatchingGift(input: $input) { matchingGift { id donation { id ...MatchesFragment } } }
    }
  `);
  const matches = data.matchingGifts ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const amount = read(text, data.amount?.currency ?? '');
    setProblem({ who: who && 'id' in who ? undefined : t('giving.donorMissing'), amount: 'problem' in amount ? amount.problem : undefined });
    if (!who || !('id' in who) || 'problem' in amount) return;
    try {
      await add({ input: { donationID: data.id, matcherID: who.id, amount: amount.money } });
      showDone({ message: t('gifts.saved') });
      setAdding(false);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  if (matches.length === 0 && (!mayWrite || data.deletedAt)) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('gifts.match.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">{t('gifts.match.title')}</Title>
        {mayWrite && !data.deletedAt && !isAdding && <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>{t('gifts.match.add')}</Button>}
      </Group>
      {matches.length === 0 && !isAdding && <Text c="dimmed">{t('gifts.match.none')}</Text>}
      {matches.map((m) => (
        <Group key={m.id} justify="space-between">
          <Group gap="xs" flex={1}>
            <Anchor component={Link} to={`/contacts/${m.matcher.id}`}>{m.matcher.displayName}</Anchor>
            <Badge variant="light" radius="sm" tt="none" color={color[m.status]}>{t(`gifts.match.status.${m.status}`)}</Badge>
          </Group>
          {m.received ? <Anchor component={Link} to={`/giving/${m.received.id}`}><MoneyText money={m.amount} /></Anchor> : <MoneyText money={m.amount} />}
          {mayWrite && <MatchSteps match={m} />}
        </Group>
      ))}
      {isAdding && (
        <Stack component="form" gap="sm" mt="sm" onSubmit={(e) => void submit(e)}>
          <ContactPicker label={t('gifts.match.matcher')} value={who} text={name} error={problem.who} autoFocus onText={setName} onPick={setWho} />
          <AmountField label={t('gifts.match.amount')} text={text} currency={data.amount?.currency ?? ''} error={problem.amount} isCurrencyFixed onText={setText} onCurrency={() => undefined} />
          <Group gap="xs">
            <Button type="submit" loading={isBusy}>{t('gifts.match.add')}</Button>
            <Button variant="subtle" onClick={() => setAdding(false)}>{t('common.cancel')}</Button>
          </Group>
        </Stack>
      )}
    </Paper>
  );
}
