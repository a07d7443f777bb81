import { Group, Text, Tooltip } from '@mantine/core';
import { Link } from 'react-router';
import { yearBefore } from '@/lib/dates';
import { formatMonth, monthName } from '@/lib/format/date';
import { barHeight, formatCompact, formatMoney, type Money } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { GivingMonth } from '../_lib/giving';
import { monthHref } from '../_lib/links';
import classes from './GivingChart.module.css';

interface Props {
  months: readonly GivingMonth[];
  year: string;
  last: string;
  isSum: boolean;
  today: string;
}

/** Two bars for each month, from zero. Each is a link to the gifts of its month and says its amount on hover and focus. */
export function GivingChart({ months, year, last, isSum, today }: Props) {
  const { t, locale } = useWords();
  const most = Math.max(1, ...months.flatMap((m) => [barHeight(m.now), barHeight(m.before)]));
  const currency = months[0]?.now.currency ?? '';
  const first = months[0]?.month ?? '';
  const bar = (month: string, money: Money, kind: 'now' | 'before') => {
    const words = { month: formatMonth(month, locale), amount: formatMoney(money, locale) };
    const label = isSum ? t('desk.sumLabel', words) : t('desk.barLabel', words);
    const height = `${(100 * barHeight(money)) / most}%`;
    return (
      <Tooltip label={label} events={{ hover: true, focus: true, touch: false }}>
        <Link className={classes.bar} to={monthHref(currency, month, isSum ? (kind === 'now' ? first : yearBefore(first)) : month)} aria-label={label}><span className={classes.fill} data-kind={kind} style={{ height }} /></Link>
      </Tooltip>
    );
  };
  return (
    <div>
      <Group gap="md" mb="xs">
        <Group gap={6}><span className={classes.swatch} data-kind="before" aria-hidden /><Text size="sm">{last}</Text></Group>
        <Group gap={6}><span className={classes.swatch} data-kind="now" aria-hidden /><Text size="sm">{year}</Text></Group>
        <Text size="sm" c="dimmed" ml="auto" aria-hidden>{formatCompact({ amount: String(Math.round(most)), currency }, locale)}</Text>
      </Group>
      <ol className={classes.chart} aria-label={t('desk.chart', { year, last })}>
        {months.map((m) => {
          const isFuture = m.month > today.slice(0, 7);
          return (
            <li key={m.month} className={classes.month}>
              <div className={classes.bars}>
                {bar(yearBefore(m.month), m.before, 'before')}
                {isFuture ? <span className={classes.bar} /> : bar(m.month, m.now, 'now')}
              </div>
              <span className={classes.label} aria-hidden>{monthName(Number(m.month.slice(5)), locale)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
