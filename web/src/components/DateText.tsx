import { Tooltip } from '@mantine/core';
import { formatDate, formatDay, formatInstant, formatRelative, formatRelativeDate } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';

/** A local date (YYYY-MM-DD): relative in the cell, exact in the tooltip, or the other way round. */
export function DateText({ date, isRelative = false }: { date: string; isRelative?: boolean }) {
  const { locale } = useWords();
  const exact = formatDate(date, locale, 'long');
  return (
    <Tooltip label={isRelative ? exact : `${exact}, ${formatRelativeDate(date, locale)}`}>
      <time dateTime={date}>{isRelative ? formatRelativeDate(date, locale) : formatDay(date, locale)}</time>
    </Tooltip>
  );
}

/** A moment (UTC): relative in the cell, exact in the tooltip. */
export function TimeText({ instant }: { instant: string }) {
  const { locale } = useWords();
  return (
    <Tooltip label={formatInstant(instant, locale)}>
      <time dateTime={instant}>{formatRelative(instant, locale)}</time>
    </Tooltip>
  );
}
