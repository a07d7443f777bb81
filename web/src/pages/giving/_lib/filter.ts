import type { Sort } from '@/components/DataTable';
import type { DonationOrder, DonationWhereInput } from '../__generated__/DonationsPageLoaderQuery.graphql';

type Get = (key: string) => string | null;

/** What a gift can be marked with. */
export const marks = {
  thanked: { acknowledgedAtNotNil: true },
  notThanked: { acknowledgedAtIsNil: true, kind: 'GIFT' },
  soft: { hasSoftCredits: true },
  pledge: { pledgeIDNotNil: true },
  anonymous: { isAnonymous: true },
} as const satisfies Record<string, DonationWhereInput>;

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
  const month = get('month');
  if (month && /^\d{4}-\d{2}$/.test(month)) all.push({ receivedOnGTE: `${month}-01`, receivedOnLTE: `${month}-31` });
  const appeal = get('appeal');
  if (appeal) all.push({ appealID: appeal });
  const donor = get('donor');
  if (donor) all.push({ hasContactWith: [{ kind: donor as 'INDIVIDUAL' | 'HOUSEHOLD' | 'ORGANIZATION' }] });
  const is = marks[(get('is') ?? '') as keyof typeof marks];
  if (is) all.push(is);
  return { and: all };
}

export function donationOrder(sort: Sort): DonationOrder {
  return { field: sort.key as DonationOrder['field'], direction: sort.direction };
}
