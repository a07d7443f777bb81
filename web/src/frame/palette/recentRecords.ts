import type { TFunction } from 'i18next';
import { formatDate } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/money';
import type { Language } from '@/lib/i18n';
import type { recordsRecentQuery$data } from './__generated__/recordsRecentQuery.graphql';
import type { RecordItem } from './records';

type Node = NonNullable<recordsRecentQuery$data['nodes'][number]>;

/** A record that was opened before, in the words of the palette. */
export function toRecent(node: Node, t: TFunction, locale: Language): RecordItem | null {
  const { __typename: type, id, kind, displayName, contact, holder, level, title, receivedOn, amount } = node;
  if (!id) return null;
  if (type === 'Contact' && displayName && kind) {
    return { id, to: `/contacts/${id}`, title: displayName, contactKind: kind, kind: node.archivedAt ? t('palette.archived') : t(`palette.kind${kind}`), detail: '' };
  }
  if (type === 'Donation' && contact && receivedOn) {
    const detail = [amount && formatMoney(amount, locale), formatDate(receivedOn, locale)].filter(Boolean).join(' · ');
    return { id, to: `/giving/${id}`, title: contact.displayName, kind: t('palette.kindDonation'), isGift: true, detail };
  }
  if (type === 'Membership' && holder && level) {
    return { id, to: `/memberships/${id}`, title: holder.displayName, kind: t('palette.kindMembership'), detail: level.name };
  }
  if (type === 'VolunteerOpportunity' && title) {
    return { id, to: `/volunteering/${id}`, title, kind: t('palette.kindVolunteerOpportunity'), detail: '' };
  }
  return null;
}
