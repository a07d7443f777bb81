import type { Sort } from '@/components/DataTable';
import type { DonationOrder, DonationWhereInput } from '../__generated__/DonationsPageLoaderQuery.graphql';

type Get = (key: string) => string | null;

export function donationFilter(get: Get): DonationWhereInput {
  const all: DonationWhereInput[] = [{ deletedAtIsNil: true }];
  const text = get('q')?.trim();
  if (text) all.push({ or: [{ hasContactWith: [{ displayNameContainsFold: text }] }, { referenceContainsFold: text }] });
  const year = get('year');
  if (year) all.push({ receivedOnGTE: `${year}-01-01`, receivedOnLTE: `${year}-12-31` });
  const fund = get('fund');
  if (fund) all.push({ hasAllocationsWith: [{ fundID: fund }] });
  const campaign = get('campaign');
  if (campaign) all.push({ campaignID: campaign });
  const method = get('method');
  if (method) all.push({ method: method as DonationWhereInput['method'] });
  const kind = get('kind');
  if (kind) all.push({ kind: kind as DonationWhereInput['kind'] });
  return { and: all };
}

export function donationOrder(sort: Sort): DonationOrder {
  return { field: sort.key as DonationOrder['field'], direction: sort.direction };
}
