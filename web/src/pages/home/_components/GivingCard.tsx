import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Card } from '@/components/Card';
import { givingYear, plusDays, yearBack } from '@/lib/dates';
import { localToday } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';
import { currenciesOf, monthsOf, yearName } from '../_lib/giving';
import { useGivingSentence } from '../_lib/useGivingSentence';
import type { GivingCardQuery } from './__generated__/GivingCardQuery.graphql';
import { GivingChart } from './GivingChart';
import { GivingTable } from './GivingTable';

/** Giving month by month, this year beside last; one currency at a time, never a sum of several. */
export function GivingCard({ fresh }: { fresh: number }) {
  const { t } = useWords();
  const { organization } = useViewer();
  const [isTable, setTable] = useState(false);
  const [isSum, setSum] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const today = localToday();
  const thisYear = givingYear(today, organization.fiscalYearMonth);
  const lastYear = givingYear(plusDays(thisYear.from, -1), organization.fiscalYearMonth);
  const data = useLazyLoadQuery<GivingCardQuery>(
    graphql`
      query GivingCardQuery($from: Date!, $to: Date!, $sameDay: Date!) {
        givingByMonth(from: $from, to: $to) { month sums { total { amount currency } } }
        lastSoFar: givingTotals(from: $from, to: $sameDay) { total { amount currency } }
      }
    `,
    { from: lastYear.from, to: thisYear.to, sameDay: yearBack(today) },
    { fetchPolicy: 'store-and-network', fetchKey: fresh },
  );
  const rows = (data.givingByMonth ?? []).map((m) => ({ month: m.month, total: m.sums.total }));
  const currencies = currenciesOf(rows, organization.currency);
  const currency = chosen && currencies.includes(chosen) ? chosen : (currencies[0] ?? organization.currency);
  const months = monthsOf(rows, thisYear.from, currency, isSum);
  const year = yearName(thisYear.from);
  const last = yearName(lastYear.from);
  const before = data.lastSoFar?.find((s) => s.total.currency === currency)?.total ?? { amount: '0', currency };
  const sentence = useGivingSentence({ months: monthsOf(rows, thisYear.from, currency, true), before, year, last });
  if (!data.givingByMonth || !data.lastSoFar) return null;
  return (
    <Card title={t('desk.giving', { year })} action={<Button variant="subtle" size="compact-sm" onClick={() => setTable((v) => !v)}>{isTable ? t('home.asChart') : t('home.asTable')}</Button>}>
      <Text data-testid="giving-sentence">{sentence}</Text>
      <Group gap="sm">
        <SegmentedControl size="xs" value={isSum ? 'sum' : 'month'} data={[{ value: 'month', label: t('desk.byMonth') }, { value: 'sum', label: t('desk.cumulative') }]} onChange={(v) => setSum(v === 'sum')} />
        {currencies.length > 1 && <SegmentedControl size="xs" aria-label={t('common.currency')} value={currency} data={[...currencies]} onChange={setChosen} />}
      </Group>
      {isTable ? <GivingTable months={months} year={year} last={last} isSum={isSum} /> : <GivingChart months={months} year={year} last={last} isSum={isSum} today={today} />}
      <Text size="sm" c="dimmed">{t('desk.refundsOff')}</Text>
    </Card>
  );
}
