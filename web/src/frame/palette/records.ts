/** What the server finds, in the words of the palette. */
import type { TFunction } from 'i18next';
import { graphql } from 'react-relay';
import { formatDate } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/money';
import type { Language } from '@/lib/i18n';
import type { recordsSearchQuery$data } from './__generated__/recordsSearchQuery.graphql';

export const searchQuery = graphql`
  query recordsSearchQuery($text: String!, $first: Int!) {
    search(query: $text, first: $first) {
      title
      subtitle
      node {
        __typename
        id
        ... on Contact { kind archivedAt }
        ... on Donation { receivedOn reference amount { amount currency } }
      }
    }
  }
`;

export const recentQuery = graphql`
  query recordsRecentQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Contact { displayName kind archivedAt }
      ... on Donation { receivedOn amount { amount currency } contact { displayName } }
      ... on Membership { level { name } holder { displayName } }
      ... on VolunteerOpportunity { title }
    }
  }
`;

export type Hit = NonNullable<recordsSearchQuery$data['search']>[number];

export interface RecordItem {
  id: string;
  /** The address of its page. */
  to: string;
  title: string;
  /** What it is, in a word. */
  kind: string;
  detail: string;
  contactKind?: 'INDIVIDUAL' | 'HOUSEHOLD' | 'ORGANIZATION';
  isGift?: boolean;
}

/** The page of each kind of record; what has none of its own opens the page that it is listed on. */
const homes: Record<string, (id: string) => string> = {
  Contact: (id) => `/contacts/${id}`,
  Donation: (id) => `/giving/${id}`,
  Membership: (id) => `/memberships/${id}`,
  VolunteerOpportunity: (id) => `/volunteering/${id}`,
  Fund: () => '/settings/funds',
  Campaign: (id) => `/giving/campaigns/${id}`,
  MembershipLevel: () => '/settings/levels',
};

export function toRecord(hit: Hit, t: TFunction, locale: Language): RecordItem | null {
  const { node } = hit;
  const home = homes[node.__typename];
  if (!home || !('id' in node) || !node.id) return null;
  const item: RecordItem = { id: node.id, to: home(node.id), title: hit.title, kind: '', detail: hit.subtitle };
  switch (node.__typename) {
    case 'Contact':
      if (!node.kind) return null;
      item.contactKind = node.kind;
      item.kind = node.archivedAt ? t('palette.archived') : t(`palette.kind${node.kind}`);
      return item;
    case 'Donation':
      item.isGift = true;
      item.kind = t('palette.kindDonation');
      item.detail = [node.amount && formatMoney(node.amount, locale), node.receivedOn && formatDate(node.receivedOn, locale), node.reference].filter(Boolean).join(' · ');
      return item;
    case 'VolunteerOpportunity':
    case 'Fund':
    case 'Campaign':
    case 'MembershipLevel':
      item.kind = t(`palette.kind${node.__typename}`);
      return item;
  }
  return null;
}
