/** What a list may be narrowed by: each list declares its fields, and the kit knows the rest by their type. */
import { localToday } from '../format/date';
import { plusDays } from '../dates';
import { type Condition, type Filter, type Operator, isGroup } from './filter';

export interface FieldChoice {
  value: string;
  label: string;
}

/** A source of values that are rows of the server: tags, levels, funds, people of staff. */
export interface ChoiceSource {
  /** Those that fit what is typed, a few. */
  find(text: string): Promise<FieldChoice[]>;
  /** The words for values that are chosen already, also by somebody else. */
  name(values: readonly string[]): Promise<FieldChoice[]>;
}

export type FieldType = 'text' | 'choice' | 'record' | 'date' | 'number' | 'flag';

export interface FilterField<W = object> {
  /** What the address calls it. */
  key: string;
  /** As the menu and the chip say it: "City". */
  label: string;
  /** The heading that it stands under in the menu. */
  section?: string;
  type: FieldType;
  /** Where the type's own operators do not fit. */
  ops?: readonly Operator[];
  choices?: readonly FieldChoice[];
  source?: ChoiceSource;
  /** What stands behind a number: a currency, "days". */
  unit?: string;
  /** The condition in the field's own words: "Gave in 2025"; null leaves it to the kit: "City is Seoul". */
  phrase?: (op: Operator, value: string) => string | null;
  /** The condition as the graph takes it; undefined while its value is not usable. */
  where: (op: Operator, values: readonly string[]) => W | undefined;
}

const typeOps: Record<FieldType, readonly Operator[]> = {
  text: ['contains', 'is', 'isNot', 'isEmpty', 'isNotEmpty'],
  choice: ['is', 'isNot'],
  record: ['is', 'isNot', 'isEmpty', 'isNotEmpty'],
  date: ['inLast', 'notInLast', 'inYear', 'before', 'after', 'between', 'isEmpty', 'isNotEmpty'],
  number: ['more', 'less', 'between', 'is'],
  flag: ['yes', 'no'],
};

export function opsOf(field: FilterField): readonly Operator[] {
  return field.ops ?? typeOps[field.type];
}

/** How many values an operator takes; many is -1. */
export function arity(field: FilterField, op: Operator): number {
  if (['isEmpty', 'isNotEmpty', 'yes', 'no'].includes(op)) return 0;
  if (op === 'between') return 2;
  return field.type === 'choice' || field.type === 'record' ? -1 : 1;
}

export function isComplete(field: FilterField, c: Condition): boolean {
  const filled = c.values.filter((v) => v.trim() !== '').length;
  const wanted = arity(field, c.op);
  return wanted < 0 ? filled > 0 : filled >= wanted;
}

interface Composed<W> {
  and?: W[];
  or?: W[];
}

/** The whole filter as the graph's input; conditions without a usable value do not count yet. */
export function compile<W extends object>(filter: Filter, fields: readonly FilterField<W>[]): W | undefined {
  const one = (c: Condition): W[] => {
    const field = fields.find((f) => f.key === c.field);
    const where = field && opsOf(field).includes(c.op) && isComplete(field, c) ? field.where(c.op, c.values) : undefined;
    return where ? [where] : [];
  };
  const join = (mode: 'all' | 'any', parts: W[]): W[] => {
    if (parts.length < 2) return parts;
    const composed: Composed<W> = mode === 'all' ? { and: parts } : { or: parts };
    return [composed as W];
  };
  const parts = filter.items.flatMap((item) => (isGroup(item) ? join(item.mode, item.items.flatMap(one)) : one(item)));
  return join(filter.mode, parts)[0];
}

/** The days that a condition on a date takes in; an end that is left out is open. */
export function dateSpan(op: Operator, values: readonly string[], today = localToday()): { from?: string; to?: string } | null {
  const [a = '', b = ''] = values;
  switch (op) {
    case 'before':
      return { to: plusDays(a, -1) };
    case 'after':
      return { from: plusDays(a, 1) };
    case 'between':
      return a <= b ? { from: a, to: b } : { from: b, to: a };
    case 'inLast':
    case 'notInLast': {
      const days = Math.trunc(Number(a));
      return days > 0 && days < 100_000 ? { from: plusDays(today, 1 - days), to: today } : null;
    }
    case 'inYear':
      return /^\d{4}$/.test(a) ? { from: `${a}-01-01`, to: `${a}-12-31` } : null;
    default:
      return null;
  }
}

/** A condition on a column of days, for the `GTE` and `LTE` that the graph makes of its name. */
export function dateWhere<W extends object>(name: string): FilterField<W>['where'] {
  return (op, values) => {
    if (op === 'isEmpty') return { [`${name}IsNil`]: true } as W;
    if (op === 'isNotEmpty') return { [`${name}NotNil`]: true } as W;
    return spanWhere<W>(op, dateSpan(op, values), (end, day) => ({ [name + (end === 'from' ? 'GTE' : 'LTE')]: day }));
  };
}

/** A condition on an instant: a day begins and ends where the reader sits. */
export function instantWhere<W extends object>(name: string): FilterField<W>['where'] {
  return (op, values) =>
    spanWhere<W>(op, dateSpan(op, values), (end, day) =>
      end === 'from' ? { [`${name}GTE`]: new Date(`${day}T00:00:00`).toISOString() } : { [`${name}LT`]: new Date(`${plusDays(day, 1)}T00:00:00`).toISOString() },
    );
}

function spanWhere<W extends object>(op: Operator, span: { from?: string; to?: string } | null, bound: (end: 'from' | 'to', day: string) => object): W | undefined {
  if (!span) return undefined;
  const inside = { ...(span.from ? bound('from', span.from) : {}), ...(span.to ? bound('to', span.to) : {}) };
  return (op === 'notInLast' ? { not: inside } : inside) as W;
}

/** A condition on a column of text that may be empty; capitals do not matter. */
export function textWhere<W extends object>(name: string): FilterField<W>['where'] {
  return (op, [value = '']) => {
    const text = value.trim();
    const where: Partial<Record<Operator, object>> = {
      is: { [`${name}EqualFold`]: text },
      isNot: { or: [{ [`${name}IsNil`]: true }, { not: { [`${name}EqualFold`]: text } }] },
      contains: { [`${name}ContainsFold`]: text },
      isEmpty: { or: [{ [`${name}IsNil`]: true }, { [name]: '' }] },
      isNotEmpty: { [`${name}NotNil`]: true, [`${name}NEQ`]: '' },
    };
    return where[op] as W | undefined;
  };
}

/** A condition on a column of choices or ids; what is not set is not any of them. */
export function choiceWhere<W extends object>(name: string, mayBeEmpty = false): FilterField<W>['where'] {
  return (op, values) => {
    const where: Partial<Record<Operator, object>> = {
      is: { [`${name}In`]: values },
      isNot: mayBeEmpty ? { or: [{ [`${name}IsNil`]: true }, { [`${name}NotIn`]: values }] } : { [`${name}NotIn`]: values },
      isEmpty: { [`${name}IsNil`]: true },
      isNotEmpty: { [`${name}NotNil`]: true },
    };
    return where[op] as W | undefined;
  };
}

/** A condition on rows that belong to this one: tags, memberships, gifts. */
export function edgeWhere<W extends object>(edge: string, inner: (values: readonly string[]) => object): FilterField<W>['where'] {
  return (op, values) => {
    const where: Partial<Record<Operator, object>> = {
      is: { [`${edge}With`]: [inner(values)] },
      isNot: { not: { [`${edge}With`]: [inner(values)] } },
      isEmpty: { [edge]: false },
      isNotEmpty: { [edge]: true },
    };
    return where[op] as W | undefined;
  };
}
