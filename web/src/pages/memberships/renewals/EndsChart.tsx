import { Group, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import { formatMonth, monthName } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { levelColor } from '@/lib/theme';
import { endsHref } from '../_lib/links';
import { firstDay, lastDay } from '../_lib/months';
import classes from './EndsChart.module.css';

export interface Level {
  id: string;
  name: string;
}

export interface MonthOfEnds {
  /** YYYY-MM */
  month: string;
  /** By level, in the order of the levels. */
  counts: readonly number[];
  total: number;
}

interface Props {
  rows: readonly MonthOfEnds[];
  levels: readonly Level[];
  thisMonth: string;
}

/** A column for each month, from zero, cut by level. Every piece is a link to the people in it. */
export function EndsChart({ rows, levels, thisMonth }: Props) {
  const { t, locale } = useWords();
  const most = Math.max(1, ...rows.map((r) => r.total));
  const number = new Intl.NumberFormat(locale);
  return (
    <div>
      <Group gap="md" mb="sm">
        {levels.map((level, i) => (
          <Group key={level.id} gap={6} wrap="nowrap"><span className={classes.swatch} style={{ background: levelColor(i) }} aria-hidden /><Text size="sm">{level.name}</Text></Group>
        ))}
      </Group>
      <div className={classes.scroll}>
        <ol className={classes.chart} aria-label={t('renewals.chartLabel')}>
          {rows.map((row) => (
            <li key={row.month} className={classes.month} data-now={row.month === thisMonth || undefined}>
              <span className={classes.total}>
                {row.total > 0 ? <Link to={endsHref(firstDay(row.month), lastDay(row.month))}><VisuallyHidden>{formatMonth(row.month, locale)} </VisuallyHidden>{number.format(row.total)}</Link> : <span aria-hidden>0</span>}
              </span>
              <div className={classes.column}>
                {row.counts.map((count, i) => {
                  const level = levels[i];
                  if (!level || count === 0) return null;
                  const label = t('renewals.barLabel', { month: formatMonth(row.month, locale), level: level.name, count });
                  return (
                    <Tooltip key={level.id} label={label} events={{ hover: true, focus: true, touch: false }}>
                      <Link className={classes.piece} to={endsHref(firstDay(row.month), lastDay(row.month), level.id)} aria-label={label} style={{ height: `${(100 * count) / most}%`, background: levelColor(i) }} />
                    </Tooltip>
                  );
                })}
              </div>
              <span className={classes.label}>
                {monthName(Number(row.month.slice(5)), locale)}
                {(row.month.endsWith('-01') || row === rows[0]) && <span className={classes.year}>{row.month.slice(0, 4)}</span>}
                {row.month === thisMonth && <span className={classes.year}>{t('renewals.thisMonth')}</span>}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
