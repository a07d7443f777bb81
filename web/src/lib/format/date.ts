/** Dates as people write them. A gift's date is local text (YYYY-MM-DD) and never shifts with the zone. */

const dateText = /^(\d{4})-(\d{2})-(\d{2})$/;

function asUTC(date: string): Date | null {
  const m = dateText.exec(date);
  return m ? new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]))) : null;
}

/** 22 November 2026, 2026년 11월 22일 */
export function formatDate(date: string, locale: string, style: 'long' | 'medium' = 'medium'): string {
  const d = asUTC(date.slice(0, 10));
  if (!d) return date;
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: locale === 'ko' ? 'long' : style, timeZone: 'UTC' }).format(d);
}

/** 22 Nov; the year only when it is not this one. */
export function formatDay(date: string, locale: string, today = localToday()): string {
  const d = asUTC(date.slice(0, 10));
  if (!d) return date;
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(dateLocale(locale), {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(d);
}

export function formatInstant(instant: string, locale: string): string {
  const d = new Date(instant);
  if (Number.isNaN(d.getTime())) return instant;
  return new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(d);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** "3 days ago", "어제"; under a minute it is "now". */
export function formatRelative(instant: string, locale: string, now = Date.now()): string {
  const then = new Date(instant).getTime();
  if (Number.isNaN(then)) return instant;
  const seconds = Math.round((then - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(0, 'second');
}

/** Relative for a date without a time: today, yesterday, in 3 months. */
export function formatRelativeDate(date: string, locale: string, today = localToday()): string {
  const a = asUTC(date.slice(0, 10));
  const b = asUTC(today);
  if (!a || !b) return date;
  const days = Math.round((a.getTime() - b.getTime()) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 14) return format.format(days, 'day');
  if (Math.abs(days) < 60) return format.format(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 365) return format.format(Math.trunc(days / 30), 'month');
  return format.format(Math.trunc(days / 365), 'year');
}

let organizationZone: string | undefined;

/** Says in which zone the organization's days begin; the frame knows it before any page is shown. */
export function keepZone(timeZone: string): void {
  organizationZone = timeZone;
}

/**
 * Today where the organization is, as text: the day that the server counts by, whichever zone the browser is in. Every form
 * and every list takes its day from here.
 */
export function localToday(now = new Date(), timeZone = organizationZone): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** November 2026, 2026년 11월; for a month as YYYY-MM. */
export function formatMonth(month: string, locale: string): string {
  const d = asUTC(`${month}-01`);
  return d ? new Intl.DateTimeFormat(dateLocale(locale), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(d) : month;
}

/** A day of every year: 1 October, 10월 1일. */
export function dayOfYear(month: number, day: number, locale: string): string {
  return new Intl.DateTimeFormat(dateLocale(locale), { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, day)));
}

export function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 1)));
}

function dateLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
