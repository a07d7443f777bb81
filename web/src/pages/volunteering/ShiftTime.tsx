import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';

/** Wall time of a shift, in its own zone; the zone is named when it is not the organization's. */
export function ShiftTime({ starts, ends, timeZone }: { starts: string; ends: string; timeZone: string }) {
  const { locale } = useWords();
  const { organization } = useViewer();
  const at = (local: string) => new Date(`${local.slice(0, 16)}:00Z`);
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const [from, to] = [at(starts), at(ends)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return <>{starts}</>;
  return (
    <time dateTime={starts}>
      {format.formatRange(from, to)}
      {timeZone !== organization.timeZone && ` (${timeZone})`}
    </time>
  );
}
