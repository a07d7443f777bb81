/** What memberships are filtered by, and the tabs that ship with their list. */
import { useMemo } from 'react';
import { localToday } from '@/lib/format/date';
import { minorUnits } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { choiceWhere, dateWhere, type FilterField } from '@/lib/lists/fields';
import type { Condition, Filter, Operator } from '@/lib/lists/filter';
import { useSources } from '@/lib/lists/sources';
import { useViewer } from '@/lib/viewer';
import type { ContactWhereInput, MembershipWhereInput } from '../__generated__/MembershipsPageQuery.graphql';
import { renewable } from './links';
import { firstDay, lastDay } from './months';

type W = MembershipWhereInput;
type Words = ReturnType<typeof useWords>['t'];

const statuses = ['PENDING', 'NEW', 'CURRENT', 'GRACE', 'EXPIRED', 'CANCELLED', 'DECEASED'] as const;

const oneOf = (key: 'standingIn' | 'stageIn'): FilterField<W>['where'] => (op, values) => (op === 'is' ? { [key]: values } : { not: { [key]: values } });

/** A condition on the contact that holds the membership. */
const holder = (of: (values: readonly string[], op: Operator) => ContactWhereInput): FilterField<W>['where'] => (op, values) => {
  const held: W = { hasHolderWith: [of(values, op)] };
  return op === 'isNot' ? { not: held } : held;
};

export function useMembershipFields(): FilterField<W>[] {
  const { t } = useWords();
  const { organization } = useViewer();
  const sources = useSources();
  return useMemo(() => {
    const { currency } = organization;
    const price = (from: string | undefined, to: string | undefined): W | undefined => {
      const [least, most] = [minorUnits(from ?? '', currency), minorUnits(to ?? '', currency)];
      if (least === null && most === null) return undefined;
      return { hasTermsWith: [{ voidedAtIsNil: true, currency, ...(least === null ? {} : { priceMinorGTE: least }), ...(most === null ? {} : { priceMinorLTE: most }) }] };
    };
    return [
      { key: 'status', label: t('memberships.colStatus'), type: 'choice', choices: statuses.map((s) => ({ value: s, label: t(`enums.membershipStatus.${s}`) })), where: oneOf('standingIn') },
      { key: 'stage', label: t('memberships.filterStage'), type: 'choice', choices: renewable.map((s) => ({ value: s, label: t(`memberships.stage.${s}`) })), where: oneOf('stageIn') },
      { key: 'level', label: t('memberships.colLevel'), type: 'record', ops: ['is', 'isNot'], source: sources.levels, where: choiceWhere<W>('levelID') },
      { key: 'holder', label: t('memberships.colMember'), type: 'record', ops: ['is', 'isNot'], source: sources.contacts, where: choiceWhere<W>('holderID') },
      { key: 'holderKind', label: t('memberships.filterHolderKind'), type: 'choice', choices: (['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const).map((k) => ({ value: k, label: t(`enums.contactKind.${k}`) })), where: holder((values) => ({ kindIn: values as ('INDIVIDUAL' | 'HOUSEHOLD' | 'ORGANIZATION')[] })) },
      { key: 'city', label: t('contacts.city'), type: 'text', ops: ['is', 'isNot', 'contains'], where: holder((values, op) => (op === 'contains' ? { hasAddressesWith: [{ localityContainsFold: values[0]?.trim() }] } : { cityIn: [...values] })) },
      { key: 'tag', label: t('contacts.filterTag'), type: 'record', ops: ['is', 'isNot'], source: sources.tags, where: holder((values) => ({ hasTagsWith: [{ idIn: [...values] }] })) },
      { key: 'ends', label: t('memberships.colEnds'), type: 'date', where: dateWhere<W>('endsOn') },
      { key: 'joined', label: t('memberships.colJoined'), type: 'date', ops: ['inLast', 'notInLast', 'inYear', 'before', 'after', 'between'], where: dateWhere<W>('joinedOn') },
      { key: 'cancelled', label: t('memberships.colCancelled'), type: 'date', where: dateWhere<W>('cancelledOn') },
      { key: 'seats', label: t('memberships.filterSeats'), type: 'flag', where: (op) => ({ hasSeats: op === 'yes' }) },
      { key: 'coordinator', label: t('memberships.coordinator'), type: 'record', source: sources.contacts, where: choiceWhere<W>('coordinatorID', true) },
      {
        key: 'paid', label: t('memberships.filterPaid'), type: 'number', unit: currency,
        where: (op, [a, b]) => (op === 'more' ? price(a, undefined) : op === 'less' ? price(undefined, a) : op === 'between' ? price(a, b) : price(a, a)),
      },
    ];
  }, [t, organization, sources]);
}

const lapsedDays = '90';

/** The tabs that ship. "This month" is the month of the day on which the list is opened. */
export function membershipViews(t: Words, today = localToday()) {
  const month = today.slice(0, 7);
  const all = (...items: Condition[]): Filter => ({ mode: 'all', items });
  const stage = (...values: string[]): Condition => ({ field: 'stage', op: 'is', values });
  const byEnd = { key: 'ENDS_ON', direction: 'ASC' } as const;
  return [
    { key: 'all', label: t('memberships.tabAll') },
    { key: 'due', label: t('memberships.viewDue'), filter: all({ field: 'ends', op: 'between', values: [firstDay(month), lastDay(month)] }, stage(...renewable)), sort: byEnd },
    { key: 'open', label: t('memberships.stage.OPEN'), filter: all(stage('OPEN')), sort: byEnd },
    { key: 'grace', label: t('memberships.stage.GRACE'), filter: all(stage('GRACE')), sort: byEnd },
    { key: 'lapsed', label: t('memberships.viewLapsed'), filter: all(stage('LAPSED'), { field: 'ends', op: 'inLast', values: [lapsedDays] }), sort: byEnd },
    { key: 'new', label: t('enums.membershipStatus.NEW'), filter: all({ field: 'status', op: 'is', values: ['NEW'] }) },
  ];
}
