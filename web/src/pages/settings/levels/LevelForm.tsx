import { Alert, Button, Group, Paper, SegmentedControl, Stack, Switch, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, Suspense, useDeferredValue, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import type { LevelFormCreateMutation } from './__generated__/LevelFormCreateMutation.graphql';
import type { LevelFormFragment$key } from './__generated__/LevelFormFragment.graphql';
import type { LevelFormUpdateMutation } from './__generated__/LevelFormUpdateMutation.graphql';
import { LevelExamples } from './LevelExamples';
import { LevelPrices, type PriceText, usePrices } from './LevelPrices';
import { LevelRules, newRules, type Rules, sentRules } from './LevelRules';

interface Props {
  level: LevelFormFragment$key | null;
  rank: number;
  onDone: () => void;
  onCancel: () => void;
}

const periods = ['ROLLING', 'FIXED', 'LIFETIME'] as const;

/** Every rule of a level, with what it would mean for somebody who joins. */
export function LevelForm({ level, rank, onDone, onCancel }: Props) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment LevelFormFragment on MembershipLevel {
        id name description period months fixedMonth fixedDay rolloverMonth rolloverDay renewalOpensDays graceDays newDays seats inherit isOpen
        prices { id amount { amount currency } }
      }
    `,
    level,
  );
  const [name, setName] = useState(data?.name ?? '');
  const [description, setDescription] = useState(data?.description ?? '');
  const [isOpen, setOpen] = useState(data?.isOpen ?? true);
  const [rules, setRules] = useState<Rules>(data ? { ...data } : newRules);
  const { prices, setPrices, read } = usePrices(data?.prices?.map((p) => p.amount) ?? null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const shown = useDeferredValue(rules);
  const [create, isCreating] = useAct<LevelFormCreateMutation>(graphql`
    mutation LevelFormCreateMutation($input: CreateMembershipLevelInput!) {
      createMembershipLevel(input: $input) { membershipLevel { id name rank archivedAt ...LevelCardFragment ...LevelFormFragment } }
    }
  `);
  const [update, isUpdating] = useAct<LevelFormUpdateMutation>(graphql`
    mutation LevelFormUpdateMutation($input: UpdateMembershipLevelInput!) {
      updateMembershipLevel(input: $input) { membershipLevel { id name rank archivedAt ...LevelCardFragment ...LevelFormFragment } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const money = read();
    if ('problem' in money) return setProblems({ prices: money.problem });
    setProblems({});
    const all = { ...sentRules(rules), name: name.trim(), description: description.trim(), isOpen, prices: money.prices };
    try {
      if (data) await update({ input: { id: data.id, ...all } });
      else await create({ input: { rank, ...all } });
      showDone({ message: t('levels.saved', { name: name.trim() }) });
      onDone();
    } catch (error) {
      setProblems({ [fieldAtFault(error) ?? 'all']: explain(error) });
    }
  };
  const known = ['name', 'prices', 'months', 'fixedDay', 'rolloverDay', 'rolloverMonth', 'renewalOpensDays', 'graceDays', 'newDays', 'seats', 'inherit'];
  const other = Object.entries(problems).find(([field]) => !known.includes(field))?.[1];
  return (
    <Paper withBorder p="md" component="section" aria-label={data ? t('levels.edit', { name: data.name }) : t('levels.new')}>
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <TextInput label={t('levels.name')} autoFocus required withAsterisk={false} value={name} error={problems.name} onChange={(e) => setName(e.currentTarget.value)} />
        <Textarea label={t('levels.description')} autosize minRows={2} value={description} onChange={(e) => setDescription(e.currentTarget.value)} />
        <LevelPrices prices={prices} problem={problems.prices} onChange={(next: PriceText[]) => setPrices(next)} />
        <Stack gap={4}>
          <Text size="sm" fw={500} id="level-period">{t('levels.period')}</Text>
          <SegmentedControl aria-labelledby="level-period" orientation="vertical" value={rules.period} data={periods.map((p) => ({ value: p, label: t(`enums.period.${p}`) }))} onChange={(p) => setRules({ ...rules, period: p as Rules['period'] })} />
        </Stack>
        <LevelRules rules={rules} problems={problems} onChange={setRules} />
        <Switch label={t('levels.isOpen')} checked={isOpen} onChange={(e) => setOpen(e.currentTarget.checked)} />
        <ErrorBoundary><Suspense fallback={<Text c="dimmed">{t('common.loading')}</Text>}><LevelExamples rules={shown} /></Suspense></ErrorBoundary>
        {data && <Text size="sm" c="dimmed">{t('levels.unchanged')}</Text>}
        {other && <Alert color="red" variant="light" role="alert">{other}</Alert>}
        <Group gap="xs">
          <Button type="submit" loading={isCreating || isUpdating}>{t('common.save')}</Button>
          <Button variant="default" onClick={onCancel}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
