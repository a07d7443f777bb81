/** Time worked, in minutes, as people write and read it. */

/** 2 hr 30 min, 2시간 30분 */
export function formatHours(minutes: number, locale: string): string {
  const unit = (value: number, name: 'hour' | 'minute') => new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { style: 'unit', unit: name, unitDisplay: locale === 'ko' ? 'long' : 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 || rest === 0 ? unit(hours, 'hour') : '', rest > 0 ? unit(rest, 'minute') : ''].filter(Boolean).join(' ');
}

/** 2:30, as it is typed. */
export function typedHours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes of 2:30, 2.5, 2,5, 150m, 2시간 30분; null where nobody could say. */
export function parseHours(text: string): number | null {
  const typed = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const decimal = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(?:h|hours?|시간)?$/.exec(typed);
  if (decimal) return Math.round(Number(`${decimal[1]}.${decimal[2] ?? 0}`) * 60);
  const words = /^(?:(\d{1,3}) ?(?:h|hours?|시간))? ?(\d{1,4}) ?(?:m|min|minutes?|분)$/.exec(typed);
  return words ? Number(words[1] ?? 0) * 60 + Number(words[2]) : null;
}
