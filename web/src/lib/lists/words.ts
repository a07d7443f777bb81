/** A condition of a filter as a person would say it. */
import type { TFunction } from 'i18next';
import { formatDate } from '../format/date';
import { useWords } from '../i18n';
import { useCallback } from 'react';
import type { Condition } from './filter';
import type { FieldChoice, FilterField } from './fields';

/** The words for values that are rows of the server, by field and value. */
export type Names = ReadonlyMap<string, string>;

export const nameKey = (field: string, value: string) => `${field} ${value}`;

function valueText(t: TFunction, locale: string, field: FilterField, c: Condition, names: Names): string {
  const list = (parts: string[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts);
  const known = (value: string, choices: readonly FieldChoice[] = []) => choices.find((x) => x.value === value)?.label;
  if (c.op === 'inLast' || c.op === 'notInLast') return t('lists.lastDays', { count: Number(c.values[0]) || 0 });
  if (field.type === 'choice') return list(c.values.map((v) => known(v, field.choices) ?? v));
  if (field.type === 'record') return list(c.values.map((v) => known(v, field.choices) ?? names.get(nameKey(field.key, v)) ?? '…'));
  const one = (v: string) => {
    if (field.type === 'date' && c.op !== 'inYear') return formatDate(v, locale);
    if (field.type === 'number' && Number.isFinite(Number(v))) return [new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(v as unknown as number), field.unit].filter(Boolean).join(' ');
    return v;
  };
  if (c.op === 'between') return t('lists.range', { from: one(c.values[0] ?? ''), to: one(c.values[1] ?? '') });
  return one(c.values[0] ?? '');
}

export function usePhrase() {
  const { t, locale } = useWords();
  return useCallback(
    (field: FilterField, c: Condition, names: Names) => {
      const value = valueText(t, locale, field, c, names);
      return field.phrase?.(c.op, value) ?? t(`lists.phrase.${c.op}`, { field: field.label, value });
    },
    [t, locale],
  );
}
