import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { formatMoney, sumByCurrency } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { Recorded as Gift } from './useEntry';

interface Props {
  gifts: readonly Gift[];
  onUndo: (gift: Gift) => Promise<void>;
}

/** What was entered in this sitting, with its sum, to compare with the pile on the desk. */
export function Recorded({ gifts, onUndo }: Props) {
  const { t, locale } = useWords();
  if (gifts.length === 0) return null;
  const kept = gifts.filter((g) => !g.isUndone);
  const sums = sumByCurrency(kept.map((g) => g.money)).map((m) => formatMoney(m, locale)).join(' · ');
  return (
    <Stack gap="xs" mt="xl" component="section" aria-label={t('giving.justRecorded')}>
      <Title order={2}>{t('giving.justRecorded')}</Title>
      <Text c="dimmed" aria-live="polite">{t('giving.sessionTotal')}: {t('home.gifts', { count: kept.length })}{sums && `, ${sums}`}</Text>
      {gifts.map((gift) => (
        <Group key={gift.id} justify="space-between" wrap="nowrap" gap="xs">
          <Anchor component={Link} to={`/giving/${gift.id}`} flex={1} truncate td={gift.isUndone ? 'line-through' : undefined}>{gift.name}</Anchor>
          <MoneyText money={gift.money} />
          {gift.isUndone
            ? <Text c="dimmed" size="sm">{t('common.undone')}</Text>
            : <Button size="compact-sm" variant="subtle" aria-label={`${t('common.undo')}: ${gift.name}, ${formatMoney(gift.money, locale)}`} onClick={() => void onUndo(gift)}>{t('common.undo')}</Button>}
        </Group>
      ))}
    </Stack>
  );
}
