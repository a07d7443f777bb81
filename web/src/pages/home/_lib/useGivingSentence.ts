import { compareMoney, formatMoney, isMoney, type Money, subtractMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { GivingMonth } from './giving';

interface Said {
  /** Added up. */
  months: readonly GivingMonth[];
  /** What had been given by the same day a year before. */
  before: Money;
  year: string;
  last: string;
}

/** What the chart of giving says, in a sentence. */
export function useGivingSentence({ months, before, year, last }: Said): string {
  const { t, locale } = useWords();
  const now = months[months.length - 1]?.now ?? { amount: '0', currency: before.currency };
  const money = (m: Money) => formatMoney(m, locale);
  const words = { year, last, now: money(now), before: money(before) };
  if (!isMoney(now)) return t('desk.givingNone', words);
  if (!isMoney(before)) return t('desk.givingFirst', words);
  const compared = compareMoney(now, before);
  if (compared === 0) return t('desk.givingSame', words);
  const difference = money(compared > 0 ? subtractMoney(now, before) : subtractMoney(before, now));
  return compared > 0 ? t('desk.givingMore', { ...words, difference }) : t('desk.givingLess', { ...words, difference });
}
