import { Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { monthName } from '@/lib/format/date';
import { barHeight, formatMoney, type Money, sumByCurrency } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { type Days, monthsOf } from '../_lib/years';
import classes from './Bar.module.css';

interface Month {
  month: string;
  total: Money;
}

interface Props {
  months: readonly Month[];
  thisYear: Days;
  lastYear: Days;
  currency: string;
  /** Where a month leads: to the gifts behind it. */
  href: (month: string) => string;
}

/** Raised by month beside the same month of the year before; every month leads to its gifts. */
export function MonthBars({ months, thisYear, lastYear, currency, href }: Props) {
  const { t, locale } = useWords();
  const zero: Money = { amount: '0', currency };
  const of = (month: string) => months.find((m) => m.month === month && m.total.currency === currency)?.total ?? zero;
  const now = monthsOf(thisYear);
  const before = monthsOf(lastYear);
  const top = Math.max(1, ...[...now, ...before].map((m) => barHeight(of(m))));
  const sum = (list: string[]) => formatMoney(sumByCurrency(list.map(of))[0] ?? zero, locale);
  const height = (m: Money) => `${Math.max(0, (100 * barHeight(m)) / top)}%`;
  return (
    <div>
      <Text mb="xs">{t('gifts.campaign.yearSentence', { now: sum(now), before: sum(before) })}</Text>
      <Group gap="md" mb="xs">
        <Text size="sm" c="dimmed"><span className={`${classes.key} ${classes.before}`} aria-hidden />{t('home.lastYear')}</Text>
        <Text size="sm" c="dimmed"><span className={`${classes.key} ${classes.now}`} aria-hidden />{t('home.thisYear')}</Text>
      </Group>
      <ul className={classes.months}>
        {now.map((month, i) => {
          const last = before[i] ?? '';
          const name = monthName(Number(month.slice(5)), locale);
          const label = t('gifts.campaign.monthLabel', { month: name, now: formatMoney(of(month), locale), before: formatMoney(of(last), locale) });
          return (
            <li key={month}>
              <Link to={href(month)} className={classes.month} aria-label={label} title={label}>
                <span className={classes.pair}>
                  <span className={classes.before} style={{ height: height(of(last)) }} />
                  <span className={classes.now} style={{ height: height(of(month)) }} />
                </span>
                <Text span size="xs" c="dimmed">{name}</Text>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
