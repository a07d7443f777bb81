import { ActionIcon, Anchor, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { MoneyText } from '@/components/MoneyText';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { SoftCreditsAddMutation } from './__generated__/SoftCreditsAddMutation.graphql';
import type { SoftCreditsFragment$key } from './__generated__/SoftCreditsFragment.graphql';
import type { SoftCreditsRemoveMutation } from './__generated__/SoftCreditsRemoveMutation.graphql';

const roles = ['SPOUSE', 'HOUSEHOLD', 'SOLICITOR', 'HONOREE', 'MATCHED', 'EMPLOYEE', 'INFLUENCER', 'OTHER'] as const;
type Role = (typeof roles)[number];

/** Recognition for those who did not pay; its amounts are shown apart and added to nothing. */
export function SoftCredits({ donation }: { donation: SoftCreditsFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('SoftCredit');
  const read = useReadAmount();
  const data = useFragment(
    graphql`
      fragment SoftCreditsFragment on Donation {
        id
        deletedAt
        amount { amount currency }
        softCredits { id role amount { amount currency } contact { id displayName } }
      }
    `,
    donation,
  );
  const [isAdding, setAdding] = useState(false);
  const [who, setWho] = useState<Picked | null>(null);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('SPOUSE');
  const [text, setText] = useState(data.amount?.amount ?? '');
  const [problem, setProblem] = useState<{ who?: string; amount?: string }>({});
  const [add, isBusy] = useAct<SoftCreditsAddMutation>(graphql`
    mutation SoftCreditsAddMutation($input: AddSoftCreditInput!) {
      addSoftCredit(input: $input) { softCredit { id donation { id ...SoftCreditsFragment } } }
    }
  `);
  const [remove] = useAct<SoftCreditsRemoveMutation>(graphql`
    mutation SoftCreditsRemoveMutation($input: RemoveSoftCreditInput!) {
      removeSoftCredit(input: $input) { removedID @deleteRecord }
    }
  `);
  const credits = (data.softCredits ?? []).filter(Boolean);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const amount = read(text, data.amount?.currency ?? '');
    setProblem({ who: who && 'id' in who ? undefined : t('giving.donorMissing'), amount: 'problem' in amount ? amount.problem : undefined });
    if (!who || !('id' in who) || 'problem' in amount) return;
    try {
      await add({ input: { donationID: data.id, credit: { contactID: who.id, role, amount: amount.money } } });
      showDone({ message: t('gifts.gift.softAdded', { name: who.name }) });
      setAdding(false);
      setWho(null);
      setName('');
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const takeAway = async (credit: (typeof credits)[number]) => {
    try {
      await remove({ input: { id: credit.id } });
      showDone({
        message: t('gifts.gift.softRemoved', { name: credit.contact.displayName }),
        undo: () => add({ input: { donationID: data.id, credit: { contactID: credit.contact.id, role: credit.role, amount: { amount: credit.amount.amount, currency: credit.amount.currency } } } }).then(() => undefined, (error: unknown) => showProblem(explain(error))),
      });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  if (credits.length === 0 && (!mayWrite || data.deletedAt)) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('giving.softCredits')}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">{t('giving.softCredits')}</Title>
        {mayWrite && !data.deletedAt && !isAdding && <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>{t('gifts.gift.addSoft')}</Button>}
      </Group>
      <Text c="dimmed" size="sm" mb="xs">{t('gifts.gift.softHint')}</Text>
      {credits.map((s) => (
        <Group key={s.id} justify="space-between" wrap="nowrap">
          <Group gap="xs" flex={1}><Anchor component={Link} to={`/contacts/${s.contact.id}`}>{s.contact.displayName}</Anchor><Text c="dimmed" size="sm">{t(`gifts.gift.softRole.${s.role}`)}</Text></Group>
          <MoneyText money={s.amount} />
          {mayWrite && !data.deletedAt && <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.remove')}: ${s.contact.displayName}`} onClick={() => void takeAway(s)}><IconTrash size={sizes.icon} aria-hidden /></ActionIcon>}
        </Group>
      ))}
      {isAdding && (
        <Stack component="form" gap="sm" mt="sm" onSubmit={(e) => void submit(e)}>
          <ContactPicker label={t('gifts.gift.softWho')} value={who} text={name} error={problem.who} autoFocus onText={setName} onPick={setWho} />
          <Select label={t('gifts.gift.role')} value={role} data={roles.map((r) => ({ value: r, label: t(`gifts.gift.softRole.${r}`) }))} onChange={(v) => setRole((v ?? 'OTHER') as Role)} />
          <AmountField label={t('gifts.gift.softPart')} text={text} currency={data.amount?.currency ?? ''} error={problem.amount} isCurrencyFixed onText={setText} onCurrency={() => undefined} />
          <Group gap="xs">
            <Button type="submit" loading={isBusy}>{t('gifts.gift.addSoft')}</Button>
            <Button variant="subtle" onClick={() => setAdding(false)}>{t('common.cancel')}</Button>
          </Group>
        </Stack>
      )}
    </Paper>
  );
}
