import { Text } from '@mantine/core';
import { barHeight, formatMoney, isMoney, type Money } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { Bar } from './Bar';

interface Props {
  goal: Money | null;
  raised: readonly { readonly sums: { readonly total: Money } }[] | null;
  name: string;
}

/** What was raised of a goal, in words and as a bar. Other currencies than the goal's stand beside it and do not count towards it. */
export function Raised({ goal, raised, name }: Props) {
  const { t, locale } = useWords();
  if (!raised) return goal && <Text c="dimmed">{t('gifts.campaign.goalOf', { goal: formatMoney(goal, locale) })}</Text>;
  const sums = raised.map((r) => r.sums.total);
  if (!goal) return <Text>{sums.length > 0 ? t('gifts.campaign.raised', { amount: sums.map((m) => formatMoney(m, locale)).join(' · ') }) : ''}</Text>;
  const counted = sums.find((m) => m.currency === goal.currency) ?? { amount: '0', currency: goal.currency };
  const others = sums.filter((m) => m.currency !== goal.currency && isMoney(m));
  const share = Math.floor((100 * barHeight(counted)) / Math.max(barHeight(goal), 1e-9));
  const sentence = t('gifts.campaign.raisedOf', { amount: formatMoney(counted, locale), goal: formatMoney(goal, locale), share });
  return (
    <>
      <Text>{sentence}{others.length > 0 && <Text span c="dimmed"> + {others.map((m) => formatMoney(m, locale)).join(' · ')}</Text>}</Text>
      <Bar part={counted} whole={goal} label={`${name}: ${sentence}`} />
    </>
  );
}
