/** Counting with local dates (YYYY-MM-DD), without zones. */
export function plusDays(date: string, days: number): string {
  const d = new Date(`${date}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + days);
  return d.toISOString().slice(0, 10);
}

/** How many days later the second is. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The year of giving that a day is in, as the organization counts its years. */
export function givingYear(date: string, firstMonth: number): { from: string; to: string } {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < firstMonth ? 1 : 0);
  const month = String(firstMonth).padStart(2, '0');
  return { from: `${year}-${month}-01`, to: plusDays(`${year + 1}-${month}-01`, -1) };
}

/** Twelve months from a first day, each as YYYY-MM. */
export function monthsFrom(first: string): string[] {
  const start = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_, i) => `${Math.floor((start + i) / 12)}-${String(((start + i) % 12) + 1).padStart(2, '0')}`);
}

/** The same day a year before; the last of February for its 29th. */
export function yearBack(date: string): string {
  const back = `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
  return date.endsWith('-02-29') ? plusDays(`${back.slice(0, 4)}-03-01`, -1) : back;
}

/** The same month a year before. */
export function yearBefore(month: string): string {
  return `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
}
