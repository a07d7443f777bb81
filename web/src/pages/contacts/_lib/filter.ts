import type { Sort } from '@/components/DataTable';
import type { ContactOrder, ContactWhereInput } from '../__generated__/ContactsPageLoaderQuery.graphql';

type Get = (key: string) => string | null;

/** Every filter of the address as one condition of the graph; all of them must hold. */
export function contactFilter(get: Get): ContactWhereInput {
  const all: ContactWhereInput[] = [];
  const text = get('q')?.trim();
  if (text) all.push({ or: matches(text) });
  const kind = get('kind');
  if (kind) all.push({ kind: kind as ContactWhereInput['kind'] });
  const tag = get('tag');
  if (tag) all.push({ hasTagsWith: [{ id: tag }] });
  const level = get('level');
  if (level) all.push({ hasMembershipsWith: [{ levelID: level, cancelledOnIsNil: true }] });
  const year = get('year');
  if (year) {
    all.push({ hasDonationsWith: [{ receivedOnGTE: `${year}-01-01`, receivedOnLTE: `${year}-12-31`, deletedAtIsNil: true }] });
  }
  all.push(get('archived') ? { archivedAtNotNil: true } : { archivedAtIsNil: true });
  return { and: all };
}

function matches(text: string): ContactWhereInput[] {
  const found: ContactWhereInput[] = [
    { displayNameContainsFold: text },
    { hasEmailsWith: [{ addressContainsFold: text }] },
  ];
  const digits = text.replace(/\D/g, '');
  if (digits.length >= 4) found.push({ hasPhonesWith: [{ numberContains: digits.replace(/^0/, '') }] });
  return found;
}

export function contactOrder(sort: Sort): ContactOrder {
  return { field: sort.key as ContactOrder['field'], direction: sort.direction };
}
