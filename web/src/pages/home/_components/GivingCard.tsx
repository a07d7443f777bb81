import { Anchor, Button, Group, Skeleton, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { monthsFrom, yearBefore } from '@/lib/dates';
import { formatMoney, isMoney, type Money } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useViewer } from '@/lib/viewer';
import type { GivingMonth } from './GivingChart';
import type { GivingCardFragment$key } from './__generated__/GivingCardFragment.graphql';
import { GivingTable } from './GivingTable';

/** The charting library comes after the page: the sentence is there first. */
const GivingChart = lazy(() => import('./GivingChart').then((m) => ({ default: m.GivingChart })));

/** Giving month by month, this year beside last; one currency at a time, never a sum of several. */
export function GivingCard({ query, start }: { query: GivingCardFragment$key; start: string }) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const [isTable, setTable] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const data = useFragment(
    graphql`
      fragment GivingCardFragment on Query @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        givingByMonth(from: $from, to: $to) { month sums { total { amount currency } } }
        givingYears {
          currency
          thisYear { total { amount currency } }
          lastYearSoFar { total { amount currency } }
        }
      }
    `,
    query,
  );
  if (!data.givingByMonth || !data.givingYears) return null;
  const currencies = [...new Set([...data.givingYears.map((y) => y.currency), ...data.givingByMonth.map((m) => m.sums.total.currency)])];
  const currency = chosen ?? (currencies.includes(organization.currency) ? organization.currency : (currencies[0] ?? organization.currency));
  const zero: Money = { amount: '0', currency };
  const at = (month: string): Money => data.givingByMonth?.find((r) => r.month === month && r.sums.total.currency === currency)?.sums.total ?? zero;
  const months: GivingMonth[] = monthsFrom(start).map((month) => ({ month, now: at(month), before: at(yearBefore(month)) }));
  const years = data.givingYears.find((y) => y.currency === currency);
  const now = years?.thisYear.total ?? zero;
  const before = years?.lastYearSoFar.total ?? zero;
  const year = start.slice(0, 4);
  const words = { year, amount: formatMoney(now, locale), last: formatMoney(before, locale) };
  const sentence = isMoney(before) ? t('home.givingSentence', words) : isMoney(now) ? t('home.givingSentenceFirst', words) : t('home.givingNone', words);
  return (
    <Card title={t('home.giving')} action={<Button variant="subtle" size="compact-sm" onClick={() => setTable((v) => !v)}>{isTable ? t('home.asChart') : t('home.asTable')}</Button>}>
      <Text>{sentence}</Text>
      {currencies.length > 1 && <Group gap={4} role="group" aria-label={t('common.currency')}>{currencies.map((c) => <Button key={c} size="compact-sm" variant={c === currency ? 'light' : 'default'} aria-pressed={c === currency} onClick={() => setChosen(c)}>{c}</Button>)}</Group>}
      {isTable ? <GivingTable months={months} year={year} /> : <Suspense fallback={<Skeleton height={sizes.row * 6} />}><GivingChart months={months} year={year} currency={currency} label={sentence} /></Suspense>}
      <Anchor component={Link} to={`/giving?year=${year}`} size="sm">{t('imports.seeDonations')}</Anchor>
    </Card>
  );
}
