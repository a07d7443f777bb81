/** Links to the list of donations, narrowed to the gifts behind a number. */
import { plusDays } from '../dates';
import { type Condition, listHref } from './filter';

export const gift = {
  fund: (id: string): Condition => ({ field: 'fund', op: 'is', values: [id] }),
  campaign: (id: string): Condition => ({ field: 'campaign', op: 'is', values: [id] }),
  appeal: (id: string): Condition => ({ field: 'appeal', op: 'is', values: [id] }),
  between: (from: string, to: string): Condition => ({ field: 'date', op: 'between', values: [from, to] }),
  /** Sums are of one currency. */
  currency: (code: string): Condition => ({ field: 'currency', op: 'is', values: [code] }),
  /** Dues are no part of what was given. */
  noDues: { field: 'kind', op: 'is', values: ['GIFT'] } as Condition,
};

export function giftsHref(...conditions: Condition[]): string {
  return listHref('/giving', conditions);
}

/** The last day of a month that is written YYYY-MM. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return plusDays(next, -1);
}

/** The days from the first of a month to the last of another, or of the same. */
export function months(from: string, to = from): Condition {
  return gift.between(`${from}-01`, lastDayOf(to));
}
