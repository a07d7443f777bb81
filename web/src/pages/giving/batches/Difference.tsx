import { Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { compareMoney, formatMoney, sumByCurrency } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { DifferenceFragment$key } from './__generated__/DifferenceFragment.graphql';

/** How a pile differs from the figures made beforehand, in words: what is missing, or that it agrees. */
export function Difference({ batch }: { batch: DifferenceFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment DifferenceFragment on GiftBatch {
        count
        expectedCount
        total { amount currency }
        control { amount currency }
      }
    `,
    batch,
  );
  const { count, expectedCount, total, control } = data;
  if (count === null || count === undefined || !total) return null;
  const parts: string[] = [];
  if (expectedCount && expectedCount !== count) {
    parts.push(t(count < expectedCount ? 'gifts.batch.fewer' : 'gifts.batch.more', { count: Math.abs(expectedCount - count) }));
  }
  if (control && compareMoney(control, total) !== 0) {
    const isShort = compareMoney(control, total) > 0;
    const [high, low] = isShort ? [control, total] : [total, control];
    const off = sumByCurrency([high, { ...low, amount: `-${low.amount}` }])[0];
    if (off) parts.push(t(isShort ? 'gifts.batch.short' : 'gifts.batch.over', { amount: formatMoney(off, locale) }));
  }
  if (!expectedCount && !control) return <Text span c="dimmed">{t('gifts.batch.noControl')}</Text>;
  if (parts.length === 0) return <Text span c="green">{t('gifts.batch.agrees')}</Text>;
  return <Text span c="persimmon" fw={500}>{parts.join(' · ')}</Text>;
}
