import type { Sort } from '@/components/DataTable';
import { localToday } from '@/lib/format/date';
import type { MembershipOrder, MembershipWhereInput } from '../__generated__/MembershipsPageLoaderQuery.graphql';

type Get = (key: string) => string | null;

export const states = ['running', 'ending', 'ended', 'cancelled'] as const;

const soonDays = 30;

export function membershipFilter(get: Get, today = localToday()): MembershipWhereInput {
  const all: MembershipWhereInput[] = [];
  const text = get('q')?.trim();
  if (text) all.push({ hasHolderWith: [{ displayNameContainsFold: text }] });
  const level = get('level');
  if (level) all.push({ levelID: level });
  switch (get('state')) {
    case 'running':
      all.push({ cancelledOnIsNil: true, endsOnGTE: today });
      break;
    case 'ending':
      all.push({ cancelledOnIsNil: true, endsOnGTE: today, endsOnLTE: plusDays(today, soonDays) });
      break;
    case 'ended':
      all.push({ cancelledOnIsNil: true, endsOnLT: today });
      break;
    case 'cancelled':
      all.push({ cancelledOnNotNil: true });
      break;
  }
  return all.length > 0 ? { and: all } : {};
}

export function plusDays(date: string, days: number): string {
  const d = new Date(`${date}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + days);
  return d.toISOString().slice(0, 10);
}

export function membershipOrder(sort: Sort): MembershipOrder {
  return { field: sort.key as MembershipOrder['field'], direction: sort.direction };
}
