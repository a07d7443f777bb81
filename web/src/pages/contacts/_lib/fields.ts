/** What contacts are filtered by. What a role may not read, it is not offered. */
import { useMemo } from 'react';
import { localToday } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { type DefinedField, customLook, customWhere, useCustomFields } from '@/lib/lists/customFields';
import { choiceWhere, dateSpan, edgeWhere, type FilterField, instantWhere, textWhere } from '@/lib/lists/fields';
import type { Operator } from '@/lib/lists/filter';
import { useSources } from '@/lib/lists/sources';
import { type Viewer, useViewer } from '@/lib/viewer';
import type { ContactWhereInput } from '../__generated__/ContactsPageQuery.graphql';

type W = ContactWhereInput;
type Field = FilterField<W>;
type Words = ReturnType<typeof useWords>['t'];
type Sources = ReturnType<typeof useSources>;

/** Purposes that consent is usually asked for. */
const purposes = ['newsletter', 'fundraising'] as const;
const statuses = ['PENDING', 'NEW', 'CURRENT', 'GRACE', 'EXPIRED', 'CANCELLED'] as const;

const not = (where: W): W => ({ not: where });
const yesNo = (where: W): Field['where'] => (op) => (op === 'yes' ? where : not(where));

function identity(t: Words): Field[] {
  const section = t('contactFilters.who');
  return [
    { key: 'kind', label: t('contacts.filterKind'), section, type: 'choice', choices: (['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const).map((k) => ({ value: k, label: t(`enums.contactKind.${k}`) })), where: choiceWhere<W>('kind') },
    { key: 'name', label: t('contacts.colName'), section, type: 'text', ops: ['contains'], where: (_, [text]) => ({ search: text }) },
    { key: 'family', label: t('contacts.familyName'), section, type: 'text', where: textWhere<W>('familyName') },
    { key: 'given', label: t('contacts.givenName'), section, type: 'text', where: textWhere<W>('givenName') },
    { key: 'language', label: t('contacts.language'), section, type: 'text', ops: ['is', 'isNot', 'isEmpty', 'isNotEmpty'], where: textWhere<W>('language') },
    { key: 'born', label: t('contacts.birthOn'), section, type: 'date', ops: ['inYear', 'before', 'after', 'between', 'isEmpty', 'isNotEmpty'], where: (op, v) => daysWhere('birthOn', op, v) },
    { key: 'deceased', label: t('contacts.deceased'), section, type: 'flag', where: yesNo({ isDeceased: true }) },
    { key: 'household', label: t('contacts.household'), section, type: 'record', ops: ['isNotEmpty', 'isEmpty'], where: choiceWhere<W>('householdID') },
  ];
}

function daysWhere(name: string, op: Operator, values: readonly string[]): W | undefined {
  if (op === 'isEmpty') return { [`${name}IsNil`]: true };
  if (op === 'isNotEmpty') return { [`${name}NotNil`]: true };
  const span = dateSpan(op, values);
  return span ? { ...(span.from ? { [`${name}GTE`]: span.from } : {}), ...(span.to ? { [`${name}LTE`]: span.to } : {}) } : undefined;
}

function reach(t: Words): Field[] {
  const section = t('contactFilters.where');
  const part = (name: string) => (op: Operator, [text = '']: readonly string[]): W | undefined => {
    const has = (where: object): W => ({ hasAddressesWith: [where] });
    const where: Partial<Record<Operator, W>> = {
      is: has({ [`${name}EqualFold`]: text.trim() }), isNot: not(has({ [`${name}EqualFold`]: text.trim() })), contains: has({ [`${name}ContainsFold`]: text.trim() }),
      isEmpty: not(has({ [`${name}NotNil`]: true, [`${name}NEQ`]: '' })), isNotEmpty: has({ [`${name}NotNil`]: true, [`${name}NEQ`]: '' }),
    };
    return where[op];
  };
  const city = part('locality');
  const has = (key: string, label: string, edge: 'hasEmails' | 'hasPhones' | 'hasAddresses'): Field => ({ key, label, section, type: 'flag', ops: ['isNotEmpty', 'isEmpty'], where: (op) => ({ [edge]: op === 'isNotEmpty' }) });
  return [
    {
      key: 'city', label: t('contacts.city'), section, type: 'text',
      where: (op, values) => (op === 'is' ? { cityIn: [...values] } : op === 'isNot' ? not({ cityIn: [...values] }) : city(op, values)),
    },
    { key: 'region', label: t('records.field.region'), section, type: 'text', where: part('region') },
    { key: 'country', label: t('contacts.country'), section, type: 'text', ops: ['is', 'isNot'], where: part('country') },
    { key: 'postal', label: t('contacts.postalCode'), section, type: 'text', ops: ['is', 'contains', 'isEmpty', 'isNotEmpty'], where: part('postalCode') },
    has('email', t('contacts.email'), 'hasEmails'), has('phone', t('contacts.phone'), 'hasPhones'), has('address', t('records.entity.ContactAddress'), 'hasAddresses'),
    { key: 'bounced', label: t('contacts.undeliverable'), section, type: 'flag', where: yesNo({ hasEmailsWith: [{ isUndeliverable: true }] }) },
  ];
}

function membership(t: Words, sources: Sources): Field[] {
  const section = t('frame.memberships');
  return [
    { key: 'level', label: t('contactFilters.level'), section, type: 'record', source: sources.levels, where: edgeWhere<W>('hasMemberships', (ids) => ({ levelIDIn: ids, cancelledOnIsNil: true })) },
    { key: 'standing', label: t('contactFilters.standing'), section, type: 'choice', choices: statuses.map((s) => ({ value: s, label: t(`enums.membershipStatus.${s}`) })), where: edgeWhere<W>('hasMemberships', (values) => ({ standingIn: values })) },
    { key: 'joined', label: t('contactFilters.joined'), section, type: 'date', ops: ['inYear', 'inLast', 'before', 'after', 'between'], where: (op, v) => {
      const span = dateSpan(op, v);
      return span ? { hasMembershipsWith: [{ ...(span.from ? { joinedOnGTE: span.from } : {}), ...(span.to ? { joinedOnLTE: span.to } : {}) }] } : undefined;
    } },
  ];
}

function giving(t: Words, sources: Sources, currency: string): Field[] {
  const section = t('frame.giving');
  const money = (amount: string | undefined) => ({ amount: amount?.trim() ?? '', currency });
  const to = (key: 'fundIDIn' | 'campaignIDIn' | 'appealIDIn'): Field['where'] => (op, values) => {
    const gave: W = { giving: { [key]: values } };
    return op === 'is' ? gave : not(gave);
  };
  return [
    {
      key: 'gave', label: t('contactFilters.gave'), section, type: 'date', ops: ['inYear', 'inLast', 'notInLast', 'before', 'after', 'between', 'isNotEmpty', 'isEmpty'],
      phrase: (op, value) => (op === 'isEmpty' ? t('contactFilters.neverGave') : op === 'isNotEmpty' ? t('contactFilters.everGave') : op === 'notInLast' ? t('contactFilters.lapsed', { value }) : op === 'inYear' ? t('contacts.filterYearIs', { label: value }) : null),
      where: (op, values) => gaveWhere(op, values),
    },
    {
      key: 'total', label: t('contactFilters.total'), section, type: 'number', unit: currency, ops: ['more', 'less', 'between'],
      where: (op, [a, b]) => ({ giving: { ...(op !== 'less' ? { totalGTE: money(a) } : { totalLTE: money(a) }), ...(op === 'between' ? { totalLTE: money(b) } : {}) } }),
    },
    { key: 'gift', label: t('contactFilters.gift'), section, type: 'number', unit: currency, ops: ['more'], where: (_, [a]) => ({ giving: { giftGTE: money(a) } }) },
    { key: 'gifts', label: t('contactFilters.gifts'), section, type: 'number', ops: ['more', 'less'], where: (op, [a = '0']) => {
      const least: W = { giving: { countGTE: op === 'more' ? Math.trunc(Number(a)) + 1 : Math.trunc(Number(a)) } };
      return op === 'more' ? least : not(least);
    } },
    { key: 'fund', label: t('records.field.fund'), section, type: 'record', ops: ['is', 'isNot'], source: sources.funds, phrase: (op, value) => t(op === 'is' ? 'contactFilters.gaveTo' : 'contactFilters.gaveNotTo', { value }), where: to('fundIDIn') },
    { key: 'campaign', label: t('records.entity.Campaign'), section, type: 'record', ops: ['is', 'isNot'], source: sources.campaigns, phrase: (op, value) => t(op === 'is' ? 'contactFilters.gaveTo' : 'contactFilters.gaveNotTo', { value }), where: to('campaignIDIn') },
    { key: 'appeal', label: t('records.entity.Appeal'), section, type: 'record', ops: ['is', 'isNot'], source: sources.appeals, phrase: (op, value) => t(op === 'is' ? 'contactFilters.gaveTo' : 'contactFilters.gaveNotTo', { value }), where: to('appealIDIn') },
  ];
}

/** "Not in the last days" is lapsed: they gave, and not lately. */
function gaveWhere(op: Operator, values: readonly string[]): W | undefined {
  if (op === 'isNotEmpty') return { giving: {} };
  if (op === 'isEmpty') return not({ giving: {} });
  const span = dateSpan(op, values);
  if (!span) return undefined;
  const then = { giving: { ...(span.from ? { receivedOnGTE: span.from } : {}), ...(span.to ? { receivedOnLTE: span.to } : {}) } };
  return op === 'notInLast' ? { and: [{ giving: {} }, not(then)] } : then;
}

function rest(t: Words, sources: Sources, may: (entity: string) => boolean): Field[] {
  const out: Field[] = [];
  if (may('VolunteerHours')) {
    const section = t('frame.volunteering');
    out.push({
      key: 'volunteered', label: t('contactFilters.volunteered'), section, type: 'date', ops: ['inYear', 'inLast', 'notInLast', 'isNotEmpty', 'isEmpty'],
      phrase: (op) => (op === 'isEmpty' ? t('contactFilters.neverVolunteered') : op === 'isNotEmpty' ? t('contactFilters.volunteered') : null),
      where: (op, values) => {
        if (op === 'isEmpty' || op === 'isNotEmpty') return { hasVolunteerHours: op === 'isNotEmpty' };
        const span = dateSpan(op, values);
        const then: W | undefined = span ? { hasVolunteerHoursWith: [{ workedOnGTE: span.from, workedOnLTE: span.to }] } : undefined;
        return then && op === 'notInLast' ? not(then) : then;
      },
    });
  }
  if (may('ConsentEvent')) {
    for (const purpose of purposes) {
      out.push({ key: `consent-${purpose}`, label: t(`records.purpose.${purpose}`), section: t('contactFilters.consent'), type: 'flag', phrase: (op) => t(op === 'yes' ? 'contactFilters.mayReach' : 'contactFilters.mayNotReach', { purpose: t(`records.purpose.${purpose}`) }), where: (op) => ({ consent: { purpose, isGiven: op === 'yes' } }) });
    }
  }
  const section = t('contactFilters.record');
  out.push(
    { key: 'owner', label: t('contactFilters.owner'), section, type: 'record', source: sources.users, where: choiceWhere<W>('ownerID', true) },
    { key: 'team', label: t('contactFilters.team'), section, type: 'record', source: sources.teams, where: choiceWhere<W>('teamID', true) },
    { key: 'created', label: t('contactFilters.created'), section, type: 'date', ops: ['inLast', 'inYear', 'before', 'after', 'between'], where: instantWhere<W>('createdAt') },
    { key: 'updated', label: t('contactFilters.updated'), section, type: 'date', ops: ['inLast', 'notInLast', 'inYear', 'before', 'after', 'between'], where: instantWhere<W>('updatedAt') },
    ...(may('DuplicateCandidate') ? [{ key: 'double', label: t('contactFilters.double'), section, type: 'flag' as const, phrase: (op: Operator) => t(op === 'yes' ? 'contactFilters.double' : 'contactFilters.notDouble'), where: (op: Operator): W => ({ mayBeDuplicate: op === 'yes' }) }] : []),
    { key: 'source', label: t('contacts.source'), section, type: 'text', where: textWhere<W>('source') },
    { key: 'archived', label: t('contacts.filterArchived'), section, type: 'flag', ops: ['yes'], phrase: () => t('contacts.filterArchivedIs'), where: () => ({ archivedAtNotNil: true }) },
  );
  return out;
}

function custom(t: Words, defined: readonly DefinedField[]): Field[] {
  return defined.map((field) => ({
    key: `custom.${field.key}`, label: field.label, section: t('contacts.custom'), ...customLook(field.type),
    choices: field.options.length > 0 ? field.options.map((o) => ({ value: o, label: o })) : undefined,
    where: (op, values) => customWhere(field, op, values, dateSpan) as W | undefined,
  }));
}

function mayReadAll({ user, access }: Viewer): (entity: string) => boolean {
  return (entity) => user.role === 'ADMIN' || access.some((a) => a.entity === entity && a.read === 'ALL');
}

export function useContactFields(): Field[] {
  const { t } = useWords();
  const viewer = useViewer();
  const sources = useSources();
  const defined = useCustomFields('CONTACT');
  return useMemo(() => {
    const may = mayReadAll(viewer);
    return [
      ...identity(t),
      { key: 'tag', label: t('contacts.filterTag'), section: t('contactFilters.who'), type: 'record' as const, source: sources.tags, phrase: (op: Operator, value: string) => (op === 'is' ? t('contacts.filterTagIs', { label: value }) : null), where: edgeWhere<W>('hasTags', (ids) => ({ idIn: ids })) },
      ...reach(t),
      ...(may('Membership') ? membership(t, sources) : []),
      ...(may('Donation') ? giving(t, sources, viewer.organization.currency) : []),
      ...rest(t, sources, may),
      ...custom(t, defined),
    ];
  }, [t, viewer, sources, defined]);
}

/** The tabs that ship. */
export function contactViews(t: Words, viewer: Viewer, today = localToday()) {
  const may = mayReadAll(viewer);
  const one = (field: string, op: Operator, ...values: string[]) => ({ mode: 'all' as const, items: [{ field, op, values }] });
  return [
    { key: 'all', label: t('contactFilters.viewAll') },
    { key: 'people', label: t('contactFilters.viewPeople'), filter: one('kind', 'is', 'INDIVIDUAL') },
    { key: 'organizations', label: t('contactFilters.viewOrganizations'), filter: one('kind', 'is', 'ORGANIZATION') },
    ...(may('Membership') ? [{ key: 'members', label: t('contactFilters.viewMembers'), filter: one('standing', 'is', 'NEW', 'CURRENT', 'GRACE') }] : []),
    ...(may('Donation')
      ? [
          { key: 'donors', label: t('contactFilters.viewDonors'), filter: one('gave', 'inYear', today.slice(0, 4)) },
          { key: 'lapsed', label: t('contactFilters.viewLapsed'), filter: one('gave', 'notInLast', '365') },
        ]
      : []),
    { key: 'archived', label: t('contactFilters.viewArchived'), filter: one('archived', 'yes') },
  ];
}
