import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { formatMoney, sumByCurrency } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { Recorded as Gift } from './useEntry';

/** What was entered in this sitting, with its sum, to compare with the pile on the desk. */
export function Recorded({ gifts }: { gifts: readonly Gift[] }) {
  const { t, locale } = useWords();
  if (gifts.length === 0) return null;
  const kept = gifts.filter((g) => !g.isUndone);
  const sums = sumByCurrency(kept.map((g) => g.money)).map((m) => formatMoney(m, locale)).join(' · ');
  return (
    <Stack gap="xs" mt="xl" aria-live="polite">
      <Title order={2}>{t('giving.justRecorded')}</Title>
      <Text c="dimmed">{t('giving.sessionTotal')}: {t('home.gifts', { count: kept.length })}{sums && `, ${sums}`}</Text>
      {gifts.map((gift) => (
        <Group key={gift.id} justify="space-between" wrap="nowrap" td={gift.isUndone ? 'line-through' : undefined}>
          <Anchor component={Link} to={`/contacts/${gift.contactID}`}>{gift.name}</Anchor>
          <MoneyText money={gift.money} />
        </Group>
      ))}
    </Stack>
  );
}
