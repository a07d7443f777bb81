/** Where the bars of Home lead. */
import { listHref } from '@/lib/lists/filter';

const lastDays = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** The gifts of a month in one currency. */
export function giftsHref(month: string, currency: string): string {
  return listHref('/giving', [
    { field: 'received', op: 'between', values: [`${month}-01`, lastDays(month)] },
    { field: 'kind', op: 'is', values: ['GIFT'] },
    { field: 'currency', op: 'is', values: [currency] },
  ]);
}
