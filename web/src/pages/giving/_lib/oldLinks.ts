/** Addresses of the list as they were before it had a filter of conditions; they are kept in mail and bookmarks. */
import type { Condition } from '@/lib/lists/filter';
import { gift, giftsHref, months } from '@/lib/lists/gifts';

const marks: Record<string, Condition[]> = {
  thanked: [{ field: 'thanked', op: 'yes', values: [] }],
  notThanked: [{ field: 'thanked', op: 'no', values: [] }, gift.noDues],
  soft: [{ field: 'soft', op: 'yes', values: [] }],
  pledge: [{ field: 'pledge', op: 'yes', values: [] }],
  anonymous: [{ field: 'anonymous', op: 'yes', values: [] }],
};

const is = (field: string) => (value: string): Condition[] => [{ field, op: 'is', values: [value] }];

const read: Record<string, (value: string) => Condition[]> = {
  year: (v) => [{ field: 'date', op: 'inYear', values: [v] }],
  month: (v) => (/^\d{4}-\d{2}$/.test(v) ? [months(v)] : []),
  fund: is('fund'), campaign: is('campaign'), appeal: is('appeal'), method: is('method'), kind: is('kind'), donor: is('donorKind'),
  is: (v) => marks[v] ?? [],
};

/** Where an old address leads now; null for one that is not old. */
export function moved(params: URLSearchParams): string | null {
  const conditions = Object.entries(read).flatMap(([key, of]) => (params.get(key) ? of(params.get(key) ?? '') : []));
  return conditions.length > 0 ? giftsHref(...conditions) : null;
}
