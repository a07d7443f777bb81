import { Text, Tooltip } from '@mantine/core';
import { daysBetween } from '@/lib/dates';
import { formatDate, localToday } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { forLife, layOut } from '../_lib/terms';
import classes from './TermsTimeline.module.css';

interface Term {
  id: string;
  startOn: string;
  endOn: string;
  level: { name: string };
}

/** A line of terms, gaps left white, with a mark at today. The list below says the same in words. */
export function TermsTimeline({ terms, cancelledOn }: { terms: readonly Term[]; cancelledOn: string | null }) {
  const { t, locale } = useWords();
  const today = localToday();
  const { pieces, from, to } = layOut(terms, today);
  const whole = daysBetween(from, to) + 1;
  const at = (day: string) => `${Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / whole))}%`;
  const day = (date: string) => formatDate(date, locale, 'medium');
  return (
    <figure className={classes.figure}>
      <div className={classes.line} role="img" aria-label={t('renewals.timeline', { first: day(from), last: day(to) })}>
        {pieces.map(({ term, left, width }) => (
          <Tooltip key={term.id} label={`${day(term.startOn)} – ${term.endOn === forLife ? t('renewals.forLife') : day(term.endOn)} · ${term.level.name}`}>
            <div className={classes.term} data-over={(cancelledOn !== null && term.startOn >= cancelledOn) || undefined} style={{ left: `${left}%`, width: `${width}%` }} />
          </Tooltip>
        ))}
        {today >= from && <div className={classes.today} style={{ left: at(today) }} />}
      </div>
      <figcaption className={classes.ends} aria-hidden>
        <Text span size="xs" c="dimmed">{day(from)}</Text>
        <Text span size="xs" c="dimmed">{day(to)}</Text>
      </figcaption>
    </figure>
  );
}
