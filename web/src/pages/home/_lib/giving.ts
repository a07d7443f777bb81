/** Giving by month as Home draws it: this year beside the last, month for month or added up, in one currency. */
import { monthsFrom, yearBefore } from '@/lib/dates';
import { type Money, sumByCurrency } from '@/lib/format/money';

export interface MonthTotal {
  /** YYYY-MM */
  month: string;
  total: Money;
}

export interface GivingMonth {
  month: string;
  now: Money;
  before: Money;
}

/** The organization's own currency first, then the others by name. */
export function currenciesOf(rows: readonly MonthTotal[], own: string): string[] {
  const found = [...new Set(rows.map((r) => r.total.currency))].sort();
  return found.includes(own) ? [own, ...found.filter((c) => c !== own)] : found;
}

export function monthsOf(rows: readonly MonthTotal[], firstDay: string, currency: string, isSum: boolean): GivingMonth[] {
  const zero: Money = { amount: '0', currency };
  const at = (month: string): Money => rows.find((r) => r.month === month && r.total.currency === currency)?.total ?? zero;
  const plus = (a: Money, b: Money): Money => sumByCurrency([a, b])[0] ?? zero;
  let [now, before] = [zero, zero];
  return monthsFrom(firstDay).map((month) => {
    now = isSum ? plus(now, at(month)) : at(month);
    before = isSum ? plus(before, at(yearBefore(month))) : at(yearBefore(month));
    return { month, now, before };
  });
}

/** 2026, or 2026/27 for a year that does not begin in January. */
export function yearName(firstDay: string): string {
  const year = Number(firstDay.slice(0, 4));
  return firstDay.slice(5, 7) === '01' ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
