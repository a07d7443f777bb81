/** A mapping as the server and mapping files write it, and the changes that the columns page makes to it. */
import type { MapValue } from '@/lib/graph/scalars';

export interface MappingField {
  to: string;
  from?: string | string[];
  template?: string;
  value?: string;
  [more: string]: unknown;
}

export type MatchMode = 'none' | 'id' | 'email' | 'best' | 'bestOrCreate';

export interface Mapping {
  version: number;
  record: 'contacts' | 'donations';
  file?: { dateOrder?: string; decimal?: string; [more: string]: unknown };
  defaults?: { currency?: string; [more: string]: unknown };
  fields: MappingField[];
  match: { mode: MatchMode; minScore?: number; missing?: 'create' | 'skip' | 'fail' };
  update?: { policy?: 'fillEmpty' | 'overwrite' | 'leave'; keepNames?: boolean };
  create?: { funds?: boolean; campaigns?: boolean; appeals?: boolean; tags?: boolean };
  duplicates?: 'skip' | 'create';
  [more: string]: unknown;
}

const mayCreate = { funds: true, campaigns: true, appeals: true, tags: true };

/** What the server suggested or a person saved, with everything there that the page changes. */
export function readMapping(raw: MapValue | null | undefined, kind: 'CONTACTS' | 'DONATIONS', currency: string): Mapping {
  const found = (raw ?? {}) as Partial<Mapping>;
  return {
    ...found,
    version: found.version ?? 1,
    record: kind === 'CONTACTS' ? 'contacts' : 'donations',
    defaults: { ...found.defaults, currency: found.defaults?.currency ?? currency },
    fields: found.fields ?? [],
    match: { ...found.match, mode: found.match?.mode ?? 'bestOrCreate' },
    create: { ...mayCreate, ...found.create },
  };
}

function columnOf(field: MappingField): string | null {
  if (field.template !== undefined) return null;
  if (typeof field.from === 'string') return field.from;
  return field.from?.length === 1 ? (field.from[0] ?? null) : null;
}

/** What one column becomes; null where it is left out. */
export function targetOf(mapping: Mapping, column: string): string | null {
  return mapping.fields.find((f) => columnOf(f) === column)?.to ?? null;
}

export function setTarget(mapping: Mapping, column: string, to: string | null, isList: (target: string) => boolean): Mapping {
  const kept = mapping.fields.filter((f) => columnOf(f) !== column && (to === null || isList(to) || f.to !== to));
  return { ...mapping, fields: to === null ? kept : [...kept, { to, from: column }] };
}

/** Fields that are more than one column: templates, joined columns, constants. */
export function otherFields(mapping: Mapping): MappingField[] {
  return mapping.fields.filter((f) => columnOf(f) === null);
}

export function dropField(mapping: Mapping, field: MappingField): Mapping {
  return { ...mapping, fields: mapping.fields.filter((f) => f !== field) };
}

/** How a field of several columns reads: "{A} {B}" or the constant itself. */
export function describeField(field: MappingField): string {
  if (field.template !== undefined) return field.template;
  if (Array.isArray(field.from)) return field.from.map((c) => `{${c}}`).join(' ');
  return field.value ?? '';
}
