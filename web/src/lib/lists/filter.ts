/**
 * What a list is narrowed by: conditions, of which all or any must hold, and groups of conditions one level deep. The
 * whole of it lives in the address as text that a person can read: `city~is~Seoul;tag~is~12|13;(any;year~in~2025;…)`.
 */
export const operators = [
  'is', 'isNot', 'contains', 'before', 'after', 'between', 'inLast', 'notInLast', 'inYear', 'more', 'less', 'isEmpty', 'isNotEmpty', 'yes', 'no',
] as const;
export type Operator = (typeof operators)[number];

export interface Condition {
  field: string;
  op: Operator;
  /** One value, several for "is" and "is not", two for "between", none for "is empty". */
  values: readonly string[];
}

export type Mode = 'all' | 'any';

export interface Group {
  mode: Mode;
  items: readonly Condition[];
}

export interface Filter {
  mode: Mode;
  items: readonly (Condition | Group)[];
}

export const noFilter: Filter = { mode: 'all', items: [] };

export function isGroup(item: Condition | Group): item is Group {
  return 'items' in item;
}

export function isBlank(filter: Filter): boolean {
  return filter.items.length === 0;
}

const special = /[~;|()!]/g;
const escape = (text: string) => text.replace(special, (c) => `!${c.codePointAt(0)?.toString(16)}.`);
const unescape = (text: string) => text.replace(/!([0-9a-f]+)\./g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

const conditionText = (c: Condition) => [escape(c.field), c.op, ...(c.values.length > 0 ? [c.values.map(escape).join('|')] : [])].join('~');

export function encodeFilter(filter: Filter): string {
  const items = filter.items.map((i) => (isGroup(i) ? `(${[i.mode, ...i.items.map(conditionText)].join(';')})` : conditionText(i)));
  return [...(filter.mode === 'any' ? ['any'] : []), ...items].join(';');
}

function readCondition(text: string): Condition | null {
  const [field, op, values] = text.split('~');
  if (!field || !operators.some((o) => o === op)) return null;
  return { field: unescape(field), op: op as Operator, values: values === undefined ? [] : values.split('|').map(unescape) };
}

/** Reads a filter; what it does not understand, from an older link perhaps, is left out. */
export function decodeFilter(text: string | null | undefined): Filter {
  if (!text) return noFilter;
  const parts = text.match(/\([^)]*\)|[^;]+/g) ?? [];
  const mode: Mode = parts[0] === 'any' ? 'any' : 'all';
  const items = parts.flatMap((part): (Condition | Group)[] => {
    if (!part.startsWith('(')) return [readCondition(part)].filter((c) => c !== null);
    const [inner, ...rest] = part.slice(1, -1).split(';');
    const conditions = rest.map(readCondition).filter((c) => c !== null);
    return conditions.length > 0 ? [{ mode: inner === 'any' ? 'any' : 'all', items: conditions }] : [];
  });
  return { mode, items };
}

/** The filter as the text of one address parameter; nothing where it is blank. */
export function filterParam(filter: Filter): string | null {
  return isBlank(filter) ? null : encodeFilter(filter);
}

/** A link to a list, narrowed: what Home and the charts lead to. */
export function listHref(path: string, conditions: readonly Condition[]): string {
  const text = filterParam({ mode: 'all', items: conditions });
  return text ? `${path}?${new URLSearchParams({ f: text }).toString()}` : path;
}
