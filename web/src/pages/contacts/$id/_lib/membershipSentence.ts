import type { TFunction } from 'i18next';
import type { MembershipStatus } from '@/components/StatusBadge';
import { formatDate } from '@/lib/format/date';

interface Membership {
  status: MembershipStatus;
  endsOn?: string | null;
  level: { name: string };
}

/** A membership as people would say it. */
export function membershipSentence(t: TFunction, locale: string, membership: Membership): string {
  const level = membership.level.name;
  const date = membership.endsOn ? formatDate(membership.endsOn, locale, 'long') : '';
  switch (membership.status) {
    case 'PENDING':
      return t('contacts.memberPending', { level });
    case 'CANCELLED':
    case 'DECEASED':
      return t('contacts.memberCancelled', { level });
    case 'GRACE':
      return t('contacts.memberGrace', { level, date });
    case 'EXPIRED':
      return t('contacts.memberExpired', { level, date });
    default:
      return date ? t('contacts.memberUntil', { level, date }) : t('contacts.memberOpen', { level });
  }
}
