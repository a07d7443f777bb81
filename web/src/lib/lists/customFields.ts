/** The fields that the organization made itself, for the filter of a list. */
import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { nodesOf } from '../graph/nodes';
import { useWords } from '../i18n';
import type { FilterField } from './fields';
import type { Operator } from './filter';
import type { customFieldsQuery } from './__generated__/customFieldsQuery.graphql';

type FieldKind = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'CHOICE' | 'MULTICHOICE' | 'URL' | 'EMAIL';

const looks: Record<FieldKind, Pick<FilterField, 'type' | 'ops'>> = {
  TEXT: { type: 'text', ops: ['contains', 'is', 'isEmpty', 'isNotEmpty'] },
  URL: { type: 'text', ops: ['contains', 'is', 'isEmpty', 'isNotEmpty'] },
  EMAIL: { type: 'text', ops: ['contains', 'is', 'isEmpty', 'isNotEmpty'] },
  NUMBER: { type: 'number', ops: ['more', 'less', 'between', 'is', 'isEmpty', 'isNotEmpty'] },
  DATE: { type: 'date' },
  BOOLEAN: { type: 'flag' },
  CHOICE: { type: 'choice', ops: ['is', 'isNot', 'isEmpty', 'isNotEmpty'] },
  MULTICHOICE: { type: 'choice', ops: ['is', 'isNot', 'isEmpty', 'isNotEmpty'] },
};

interface Comparison {
  key: string;
  op: 'EQ' | 'IN' | 'CONTAINS' | 'LT' | 'LTE' | 'GT' | 'GTE' | 'IS_SET' | 'IS_NOT_SET';
  values?: readonly string[];
}

export interface DefinedField {
  key: string;
  label: string;
  type: FieldKind;
  options: readonly string[];
}

/** The conditions of a custom field, in the words of the graph's own filter for them. */
export function customWhere(field: DefinedField, op: Operator, values: readonly string[], span: (op: Operator, values: readonly string[]) => { from?: string; to?: string } | null): object | undefined {
  const one = (c: Omit<Comparison, 'key'>) => ({ customField: { key: field.key, ...c } });
  const both = (from: string | undefined, to: string | undefined) => {
    const parts = [...(from ? [one({ op: 'GTE', values: [from] })] : []), ...(to ? [one({ op: 'LTE', values: [to] })] : [])];
    return parts.length > 1 ? { and: parts } : parts[0];
  };
  const some = () =>
    field.type === 'MULTICHOICE' ? { or: values.map((v) => one({ op: 'CONTAINS', values: [v] })) } : one({ op: 'IN', values });
  // What is not set is neither; a comparison alone would leave it out of both.
  const other = (where: object) => ({ or: [one({ op: 'IS_NOT_SET' }), { not: where }] });
  switch (op) {
    case 'isEmpty':
      return one({ op: 'IS_NOT_SET' });
    case 'isNotEmpty':
      return one({ op: 'IS_SET' });
    case 'yes':
      return one({ op: 'EQ', values: ['true'] });
    case 'no':
      return other(one({ op: 'EQ', values: ['true'] }));
    case 'contains':
      return one({ op: 'CONTAINS', values });
    case 'is':
      return field.options.length > 0 ? some() : one({ op: 'EQ', values });
    case 'isNot':
      return other(some());
    case 'more':
      return one({ op: 'GT', values });
    case 'less':
      return one({ op: 'LT', values });
    default: {
      if (field.type === 'NUMBER') return both(values[0], values[1]);
      const days = span(op, values);
      const inside = days ? both(days.from, days.to) : undefined;
      return op === 'notInLast' && inside ? other(inside) : inside;
    }
  }
}

/** `where` of the list's entity must have the field `customField`. */
export function useCustomFields(entity: 'CONTACT' | 'DONATION'): DefinedField[] {
  const { locale } = useWords();
  const data = useLazyLoadQuery<customFieldsQuery>(
    graphql`
      query customFieldsQuery($where: CustomFieldWhereInput) {
        customFields(first: 200, where: $where) {
          edges { node { id key labelEn labelKo type options archivedAt position } }
        }
      }
    `,
    { where: { entity } },
    { fetchPolicy: 'store-or-network' },
  );
  return useMemo(
    () =>
      nodesOf(data.customFields)
        .filter((f) => !f.archivedAt)
        .sort((a, b) => a.position - b.position)
        .map((f) => ({ key: f.key, label: locale === 'ko' ? f.labelKo : f.labelEn, type: f.type as FieldKind, options: f.options ?? [] })),
    [data, locale],
  );
}

/** How a custom field is filtered by. */
export function customLook(type: FieldKind): Pick<FilterField, 'type' | 'ops'> {
  return looks[type];
}
