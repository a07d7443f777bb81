import { formatDate, formatDay, formatInstant, formatRelative, formatRelativeDate } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';

/** A local date (YYYY-MM-DD): relative in the cell, exact in the tooltip, or the other way round. */
export function DateText({ date, isRelative = false }: { date: string; isRelative?: boolean }) {
  const { locale } = useWords();
  const exact = formatDate(date, locale, 'long');
  return (
    <time dateTime={date} title={isRelative ? exact : `${exact}, ${formatRelativeDate(date, locale)}`}>
      {isRelative ? formatRelativeDate(date, locale) : formatDay(date, locale)}
    </time>
  );
}

/** A moment (UTC): relative in the cell, exact in the tooltip. */
export function TimeText({ instant }: { instant: string }) {
  const { locale } = useWords();
  return (
    <time dateTime={instant} title={formatInstant(instant, locale)}>
      {formatRelative(instant, locale)}
    </time>
  );
}
