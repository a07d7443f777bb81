/** Wall times of shifts, YYYY-MM-DDTHH:MM: text that no time zone shifts. Reckoning treats them as if they were UTC. */

const minute = 60_000;

const asUTC = (wall: string) => new Date(`${wall.slice(0, 16)}:00Z`);

/** What a clock in a zone shows at an instant. */
export function wallIn(zone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

export const dayOf = (wall: string) => wall.slice(0, 10);

export function plusMinutes(wall: string, minutes: number): string {
  return new Date(asUTC(wall).getTime() + minutes * minute).toISOString().slice(0, 16);
}

export function minutesBetween(from: string, to: string): number {
  return Math.round((asUTC(to).getTime() - asUTC(from).getTime()) / minute);
}

const dateLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/** 14:00, 오후 2:00 */
export function formatTime(wall: string, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { timeStyle: 'short', timeZone: 'UTC' }).format(asUTC(wall));
}

/** 14:00 – 17:00; with the day of the end where it is another one. */
export function formatTimes(starts: string, ends: string, locale: string): string {
  const format = new Intl.DateTimeFormat(dateLocale(locale), dayOf(starts) === dayOf(ends) ? { timeStyle: 'short', timeZone: 'UTC' } : { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.formatRange(asUTC(starts), asUTC(ends));
}

/** Tuesday 1 December */
export function formatWeekday(day: string, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(asUTC(`${day}T00:00`));
}

/** Weeks begin on Monday where one writes English as in Britain, and on Sunday in Korea. */
export const firstWeekday = (locale: string) => (locale === 'ko' ? 0 : 1);

export type CalendarView = 'week' | 'month' | 'list';

/** The first day of a view and the day after its last. */
export function spanOf(view: CalendarView, day: string, locale: string): { from: string; to: string } {
  const d = asUTC(`${day}T00:00`);
  const back = (of: Date) => (of.getUTCDay() - firstWeekday(locale) + 7) % 7;
  const on = (of: Date, days: number) => new Date(of.getTime() + days * 1440 * minute).toISOString().slice(0, 10);
  if (view === 'list') return { from: day, to: on(d, 14) };
  if (view === 'week') {
    const from = on(d, -back(d));
    return { from, to: on(asUTC(`${from}T00:00`), 7) };
  }
  const first = asUTC(`${day.slice(0, 7)}-01T00:00`);
  const from = on(first, -back(first));
  return { from, to: on(asUTC(`${from}T00:00`), 42) };
}

/** The same day one view earlier or later; a month keeps to its first day. */
export function stepOf(view: CalendarView, day: string, by: 1 | -1): string {
  const d = asUTC(`${day}T00:00`);
  if (view === 'month') return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + by, 1)).toISOString().slice(0, 10);
  d.setUTCDate(d.getUTCDate() + by * (view === 'week' ? 7 : 14));
  return d.toISOString().slice(0, 10);
}

/** What a view is called: December 2026; 30 Nov – 6 Dec 2026. */
export function titleOf(view: CalendarView, day: string, locale: string): string {
  if (view === 'month') return new Intl.DateTimeFormat(dateLocale(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(asUTC(`${day}T00:00`));
  const { from, to } = spanOf(view, day, locale);
  const last = new Date(asUTC(`${to}T00:00`).getTime() - 1440 * minute);
  return new Intl.DateTimeFormat(dateLocale(locale), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(asUTC(`${from}T00:00`), last);
}

/** The city of a zone, as people say it: Europe/Berlin is Berlin. */
export const cityOf = (zone: string) => (zone.split('/').pop() ?? zone).replaceAll('_', ' ');
