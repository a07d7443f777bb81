/** What donations are filtered by, and the tabs that ship with their list. What a role may not read, it is not offered. */
import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { minorUnits } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { customLook, customWhere, useCustomFields } from '@/lib/lists/customFields';
import { choiceWhere, dateSpan, dateWhere, edgeWhere, type FilterField, instantWhere, textWhere } from '@/lib/lists/fields';
import type { Condition, Filter } from '@/lib/lists/filter';
import { gift } from '@/lib/lists/gifts';
import { useSources } from '@/lib/lists/sources';
import { useViewer } from '@/lib/viewer';
import type { DonationWhereInput } from '../__generated__/DonationsPageQuery.graphql';
import type { fieldsCurrenciesQuery } from './__generated__/fieldsCurrenciesQuery.graphql';

type W = DonationWhereInput;
type Field = FilterField<W>;
type Words = ReturnType<typeof useWords>['t'];

const methods = ['CASH', 'CHEQUE', 'BANK_TRANSFER', 'CARD', 'IN_KIND', 'OTHER'] as const;
const kinds = ['GIFT', 'DUES'] as const;
const donorKinds = ['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const;

/** The currencies that gifts came in, the organization's own first; null for a role that may not see amounts. */
export function useGiftCurrencies(): string[] | null {
  const { organization } = useViewer();
  const data = useLazyLoadQuery<fieldsCurrenciesQuery>(
    graphql`
      query fieldsCurrenciesQuery { donationTotals { total { currency } } }
    `,
    {},
    { fetchPolicy: 'store-or-network' },
  );
  return useMemo(() => {
    if (!data.donationTotals) return null;
    const own = organization.currency;
    return [own, ...data.donationTotals.map((s) => s.total.currency).filter((c) => c !== own)];
  }, [data, organization.currency]);
}

/** Compares amounts of one currency exactly: in its smallest unit. */
function amountWhere(currency: string): Field['where'] {
  return (op, [a = '', b = '']) => {
    const [low, high] = [minorUnits(a, currency), minorUnits(b, currency)];
    if (low === null || (op === 'between' && high === null)) return undefined;
    const least = op === 'between' ? Math.min(low, high ?? low) : low;
    const most = op === 'between' ? Math.max(low, high ?? low) : low;
    if (op === 'is') return { currency, amountMinor: low };
    return { currency, ...(op === 'less' ? {} : op === 'more' ? { amountMinorGT: low } : { amountMinorGTE: least }), ...(op === 'less' ? { amountMinorLT: low } : op === 'more' ? {} : { amountMinorLTE: most }) };
  };
}

const flag = (key: string, label: string, section: string, yes: W, no: W): Field => ({ key, label, section, type: 'flag', where: (op) => (op === 'yes' ? yes : no) });

function what(t: Words, currencies: string[] | null): Field[] {
  const section = t('gifts.list.what');
  const all = currencies ?? [];
  return [
    { key: 'date', label: t('giving.date'), section, type: 'date', ops: ['inYear', 'inLast', 'notInLast', 'between', 'before', 'after'], phrase: (op, value) => (op === 'inYear' ? t('giving.filterYearIs', { label: value }) : null), where: dateWhere<W>('receivedOn') },
    ...all.map((currency, i): Field => ({
      key: i === 0 ? 'amount' : `amount.${currency}`, label: all.length > 1 ? t('giving.colAmountIn', { currency }) : t('giving.amount'), section, type: 'number', unit: currency, ops: ['more', 'less', 'between', 'is'], where: amountWhere(currency),
    })),
    ...(all.length > 0 ? [{ key: 'currency', label: t('gifts.list.currency'), section, type: 'choice' as const, choices: all.map((c) => ({ value: c, label: c })), where: choiceWhere<W>('currency') }] : []),
    { key: 'kind', label: t('giving.filterKind'), section, type: 'choice', choices: kinds.map((k) => ({ value: k, label: t(`enums.donationKind.${k}`) })), where: choiceWhere<W>('kind') },
    { key: 'method', label: t('giving.method'), section, type: 'choice', choices: methods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) })), where: choiceWhere<W>('method') },
    { key: 'reference', label: t('giving.reference'), section, type: 'text', where: textWhere<W>('reference') },
    { key: 'note', label: t('giving.note'), section, type: 'text', ops: ['contains', 'isEmpty', 'isNotEmpty'], where: textWhere<W>('note') },
  ];
}

function whom(t: Words, sources: ReturnType<typeof useSources>): Field[] {
  const who = t('gifts.list.who');
  const section = t('gifts.list.forWhat');
  return [
    { key: 'donor', label: t('giving.donor'), section: who, type: 'record', ops: ['is', 'isNot'], source: sources.contacts, where: choiceWhere<W>('contactID') },
    { key: 'donorKind', label: t('gifts.gift.filter.donorKind'), section: who, type: 'choice', choices: donorKinds.map((k) => ({ value: k, label: t(`enums.contactKind.${k}`) })), where: (op, values) => ({ hasContactWith: [op === 'is' ? { kindIn: values as typeof donorKinds } : { kindNotIn: values as typeof donorKinds }] }) },
    flag('anonymous', t('gifts.gift.filter.anonymous'), who, { isAnonymous: true }, { isAnonymous: false }),
    flag('soft', t('gifts.gift.filter.soft'), who, { hasSoftCredits: true }, { hasSoftCredits: false }),
    { key: 'fund', label: t('giving.fund'), section, type: 'record', ops: ['is', 'isNot'], source: sources.funds, phrase: (op, value) => (op === 'is' ? t('giving.filterFundIs', { label: value }) : null), where: edgeWhere<W>('hasAllocations', (ids) => ({ fundIDIn: ids })) },
    { key: 'campaign', label: t('giving.campaign'), section, type: 'record', source: sources.campaigns, where: choiceWhere<W>('campaignID', true) },
    { key: 'appeal', label: t('giving.appeal'), section, type: 'record', source: sources.appeals, where: choiceWhere<W>('appealID', true) },
    flag('pledge', t('gifts.gift.filter.pledge'), section, { pledgeIDNotNil: true }, { pledgeIDIsNil: true }),
  ];
}

function state(t: Words, seesAmounts: boolean): Field[] {
  const section = t('gifts.list.state');
  return [
    { ...flag('thanked', t('gifts.gift.filter.thanked'), section, { acknowledgedAtNotNil: true }, { acknowledgedAtIsNil: true }), phrase: (op) => t(op === 'yes' ? 'gifts.gift.filter.thanked' : 'gifts.gift.filter.notThanked') },
    { key: 'thankedOn', label: t('gifts.list.thankedOn'), section, type: 'date', ops: ['inLast', 'inYear', 'between', 'before', 'after'], where: instantWhere<W>('acknowledgedAt') },
    ...(seesAmounts ? [flag('refunded', t('giving.refunded'), section, { refundedMinorGT: 0 }, { refundedMinor: 0 })] : []),
    flag('matched', t('gifts.list.matched'), section, { hasMatchingGifts: true }, { hasMatchingGifts: false }),
    flag('tribute', t('gifts.list.tribute'), section, { hasTributes: true }, { hasTributes: false }),
    { key: 'created', label: t('gifts.list.created'), section, type: 'date', ops: ['inLast', 'inYear', 'between', 'before', 'after'], where: instantWhere<W>('createdAt') },
    { key: 'source', label: t('contacts.source'), section, type: 'text', where: textWhere<W>('source') },
  ];
}

export function useDonationFields(currencies: string[] | null): Field[] {
  const { t } = useWords();
  const sources = useSources();
  const defined = useCustomFields('DONATION');
  return useMemo(
    () => [
      ...what(t, currencies), ...whom(t, sources), ...state(t, currencies !== null),
      ...defined.map((field): Field => ({
        key: `custom.${field.key}`, label: field.label, section: t('contacts.custom'), ...customLook(field.type),
        choices: field.options.length > 0 ? field.options.map((o) => ({ value: o, label: o })) : undefined,
        where: (op, values) => customWhere(field, op, values, dateSpan) as W | undefined,
      })),
    ],
    [t, sources, defined, currencies],
  );
}

/** As far back as thank-yous are looked for by themselves. */
const thankDays = '92';

/** The tabs that ship. */
export function donationViews(t: Words, seesAmounts: boolean) {
  const all = (...items: Condition[]): Filter => ({ mode: 'all', items });
  const yes = (field: string): Condition => ({ field, op: 'yes', values: [] });
  return [
    { key: 'all', label: t('gifts.list.viewAll') },
    { key: 'recent', label: t('gifts.list.viewRecent'), filter: all({ field: 'date', op: 'inLast', values: ['30'] }) },
    { key: 'owed', label: t('gifts.list.viewOwed'), filter: all({ field: 'thanked', op: 'no', values: [] }, gift.noDues, { field: 'date', op: 'inLast', values: [thankDays] }), sort: { key: 'RECEIVED_ON', direction: 'ASC' as const } },
    ...(seesAmounts ? [{ key: 'refunded', label: t('giving.refunded'), filter: all(yes('refunded')) }] : []),
    { key: 'dues', label: t('enums.donationKind.DUES'), filter: all({ field: 'kind', op: 'is', values: ['DUES'] }) },
  ];
}

