import { plusDays } from '@/lib/dates';

const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const text = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;

/** Months around the one of a day, each as YYYY-MM: some before it, the month itself and some after. */
export function monthsAround(day: string, before: number, after: number): string[] {
  const now = count(day);
  return Array.from({ length: before + 1 + after }, (_, i) => text(now - before + i));
}

export function firstDay(month: string): string {
  return `${month}-01`;
}

export function lastDay(month: string): string {
  return plusDays(firstDay(text(count(month) + 1)), -1);
}
