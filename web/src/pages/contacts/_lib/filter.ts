import type { Sort } from '@/components/DataTable';
import type { ContactOrder, ContactWhereInput } from '../__generated__/ContactsPageLoaderQuery.graphql';

type Get = (key: string) => string | null;

export interface ContactFilter {
  where?: ContactWhereInput;
  /** What the search box holds; the server folds case, accents and separators. */
  search?: string;
  archived: boolean;
}

/** Every filter of the address as the graph asks for it; all of them must hold. */
export function contactFilter(get: Get): ContactFilter {
  const all: ContactWhereInput[] = [];
  const search = get('q')?.trim() || undefined;
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
  return { where: all.length > 0 ? { and: all } : undefined, search, archived: get('archived') !== null };
}

/** The same list as a condition of an export, which takes conditions alone. */
export function exportFilter(get: Get): ContactWhereInput | undefined {
  const { where, archived } = contactFilter(get);
  return archived ? { and: [...(where?.and ?? []), { archivedAtNotNil: true }] } : where;
}

export function contactOrder(sort: Sort): ContactOrder {
  return { field: sort.key as ContactOrder['field'], direction: sort.direction };
}
