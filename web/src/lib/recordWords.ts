/** Says in words what access and history name by the program's own names: types, fields and values. */
import { useWords } from './i18n';
import { currencyDigits, formatMoney } from './format/money';
import { formatDate, formatInstant } from './format/date';

export interface Change {
  readonly field: string;
  readonly old: string | null | undefined;
  readonly new: string | null | undefined;
}

/** Made by the program out of the other fields, or of no meaning to a reader. */
const made = /^(.*Key|nameOrder|is(Excluded|NameOverridden).*|isActive|requestID|version|chain|sha256|contentType|size)$/;
const enumGroups = ['consentAction', 'consentChannel', 'donationMethod', 'contactKind', 'donationKind', 'termKind', 'hoursStatus', 'signupStatus', 'interactionKind', 'wayKind', 'priority', 'role', 'importStatus'] as const;

/** birth_on and birthOn, contactID and contact_id are one name. */
export function plainField(name: string): string {
  return name.replace(/_(id)\b/g, 'ID').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The changes that a person reads: without what is derived, empty, or only a number of another record. */
export function readableChanges(changes: readonly Change[]): readonly Change[] {
  const isEmpty = (json: string | null | undefined) => json === null || json === undefined || ['null', 'false', '""', '[]', '{}'].includes(json);
  return changes.filter((c) => {
    const field = plainField(c.field);
    if (made.test(field)) return false;
    if (field.endsWith('ID') && field !== 'externalID') return false;
    return !(isEmpty(c.old) && isEmpty(c.new));
  });
}

/** A whole number of the smallest unit as exact decimal text. */
export function fromMinor(minor: number, currency: string): string {
  const digits = currencyDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

export function useRecordWords() {
  const { t, locale } = useWords();
  const entity = (name: string) => t(`records.entity.${name}` as 'records.entity.Contact', { defaultValue: name });
  const field = (name: string) => {
    const key = plainField(name).replace(/Minor$/, '');
    return t(`records.field.${key}` as 'records.field.name', { defaultValue: key.replace(/([A-Z])/g, ' $1').toLowerCase() });
  };
  /** What a consent is for: the usual purposes in words, one that the organization named as it named it. */
  const purpose = (name: string) => t(`records.purpose.${name}` as 'records.purpose.newsletter', { defaultValue: name });
  const word = (value: unknown, of: string, currency: string | null): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
    if (typeof value === 'number') return /minor$/i.test(of) && currency ? formatMoney({ amount: fromMinor(value, currency), currency }, locale) : new Intl.NumberFormat(locale).format(value);
    if (Array.isArray(value)) return value.map((v) => word(v, of, currency)).join(', ') || '–';
    if (typeof value === 'object') return Object.entries(value).map(([k, v]) => `${k}: ${word(v, k, currency)}`).join(', ') || '–';
    const text = String(value);
    if (of === 'purpose') return purpose(text);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, locale, 'long');
    if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) return formatInstant(text, locale);
    if (/^[A-Z][A-Z_]+$/.test(text)) {
      for (const group of enumGroups) {
        const said = t(`enums.${group}.${text}` as 'enums.role.ADMIN', { defaultValue: '' });
        if (said) return said;
      }
    }
    return text;
  };
  /** A value as it was kept: JSON text. */
  const value = (json: string | null | undefined, of: string, changes: readonly Change[]) => {
    if (json === null || json === undefined) return '–';
    const money = changes.find((c) => c.field === 'currency');
    try {
      const currency: unknown = JSON.parse(money?.new ?? money?.old ?? 'null');
      return word(JSON.parse(json), of, typeof currency === 'string' ? currency : null);
    } catch {
      return json;
    }
  };
  return { entity, field, purpose, value };
}
