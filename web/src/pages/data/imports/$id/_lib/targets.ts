/** What a column of a file can become, in the order in which a person would look for it. */
const contact = [
  'name', 'givenName', 'familyName', 'organizationName', 'kind', 'email', 'phone', 'street', 'postalCode', 'city', 'place', 'district', 'region', 'country',
  'prefix', 'middleName', 'suffix', 'preferredName', 'legalName', 'birthOn', 'deceasedOn', 'isDeceased', 'gender', 'language', 'tags', 'note', 'source', 'externalId', 'id',
] as const;

const gift = [
  'amount', 'currency', 'receivedOn', 'method', 'fund', 'campaign', 'appeal', 'reference', 'isAnonymous', 'fairMarketValue', 'inKindDescription', 'giftNote', 'giftSource', 'giftExternalId',
] as const;

export type ContactTarget = (typeof contact)[number];
export type GiftTarget = (typeof gift)[number];

const lists = new Set(['email', 'phone', 'street', 'tags', 'note']);
const donor = 'donor.';
/** Names that mean the donation in one catalogue of words and the contact in the other. */
const giftNames: Partial<Record<GiftTarget, string>> = { giftNote: 'note', giftSource: 'source', giftExternalId: 'externalId' };

export interface Target {
  /** As the mapping writes it. */
  name: string;
  word: ContactTarget | GiftTarget;
  isDonor: boolean;
}

export function targetsFor(kind: 'CONTACTS' | 'DONATIONS'): Target[] {
  if (kind === 'CONTACTS') return contact.map((word) => ({ name: word, word, isDonor: false }));
  return [
    ...gift.map((word) => ({ name: giftNames[word] ?? word, word, isDonor: false })),
    ...contact.map((word) => ({ name: donor + word, word, isDonor: true })),
  ];
}

export function isListTarget(name: string): boolean {
  return lists.has(name.startsWith(donor) ? name.slice(donor.length) : name);
}
