import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useMatches } from '@mantine/core';
import { monthName } from '@/lib/format/date';
import { barHeight, formatCompact, formatMoney, type Money } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { chartColor, sizes } from '@/lib/theme';

export interface GivingMonth {
  /** YYYY-MM */
  month: string;
  now: Money;
  before: Money;
}

interface Props {
  months: readonly GivingMonth[];
  year: string;
  currency: string;
  label: string;
}

export function GivingChart({ months, year, currency, label }: Props) {
  const { t, locale } = useWords();
  const height = useMatches({ base: sizes.row * 5, sm: sizes.row * 6 });
  const last = String(Number(year) - 1);
  const money = (value: number) => ({ amount: String(value), currency });
  return (
    <div role="img" aria-label={label}>
      <BarChart
        h={height}
        data={months.map((m) => ({ month: monthName(Number(m.month.slice(5)), locale), before: barHeight(m.before), now: barHeight(m.now) }))}
        dataKey="month"
        series={[
          { name: 'before', label: `${t('home.lastYear')} (${last})`, color: chartColor.givingLastYear },
          { name: 'now', label: `${t('home.thisYear')} (${year})`, color: chartColor.givingThisYear },
        ]}
        withLegend
        tickLine="none"
        gridAxis="x"
        yAxisProps={{ width: sizes.nav / 3, tickFormatter: (value: number) => formatCompact(money(value), locale) }}
        valueFormatter={(value) => formatMoney(money(value), locale)}
      />
    </div>
  );
}
