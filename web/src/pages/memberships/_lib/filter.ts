import type { Sort } from '@/components/DataTable';
import { plusDays } from '@/lib/dates';
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

export function membershipOrder(sort: Sort): MembershipOrder {
  return { field: sort.key as MembershipOrder['field'], direction: sort.direction };
}
