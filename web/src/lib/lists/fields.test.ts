import { describe, expect, it } from 'vitest';
import { customWhere, type DefinedField } from './customFields';
import { choiceWhere, compile, dateSpan, dateWhere, edgeWhere, type FilterField, textWhere } from './fields';

const fields: FilterField[] = [
  { key: 'kind', label: 'Kind', type: 'choice', where: choiceWhere('kind') },
  { key: 'owner', label: 'Owner', type: 'record', where: choiceWhere('ownerID', true) },
  { key: 'tag', label: 'Tag', type: 'record', where: edgeWhere('hasTags', (ids) => ({ idIn: ids })) },
  { key: 'born', label: 'Born', type: 'date', where: dateWhere('birthOn') },
  { key: 'note', label: 'Note', type: 'text', where: textWhere('note') },
];
const all = (...items: Parameters<typeof compile>[0]['items'][number][]) => compile({ mode: 'all', items }, fields);

describe('compile', () => {
  it('asks for nothing where nothing is chosen, or nothing usable', () => {
    expect(all()).toBeUndefined();
    expect(all({ field: 'kind', op: 'is', values: [] }, { field: 'gone', op: 'is', values: ['1'] }, { field: 'kind', op: 'contains', values: ['x'] })).toBeUndefined();
  });
  it('joins conditions and groups', () => {
    const kind = { field: 'kind', op: 'is', values: ['HOUSEHOLD'] } as const;
    const tag = { field: 'tag', op: 'isNot', values: ['1', '2'] } as const;
    expect(all(kind)).toEqual({ kindIn: ['HOUSEHOLD'] });
    expect(compile({ mode: 'any', items: [kind, { mode: 'all', items: [tag, kind] }] }, fields)).toEqual({
      or: [{ kindIn: ['HOUSEHOLD'] }, { and: [{ not: { hasTagsWith: [{ idIn: ['1', '2'] }] } }, { kindIn: ['HOUSEHOLD'] }] }],
    });
  });
  it('counts what is not set as "is not"', () => {
    expect(all({ field: 'owner', op: 'isNot', values: ['3'] })).toEqual({ or: [{ ownerIDIsNil: true }, { ownerIDNotIn: ['3'] }] });
    expect(all({ field: 'note', op: 'isNot', values: ['x'] })).toEqual({ or: [{ noteIsNil: true }, { not: { noteEqualFold: 'x' } }] });
  });
  it('knows spans of days', () => {
    expect(dateSpan('inLast', ['30'], '2026-03-01')).toEqual({ from: '2026-01-31', to: '2026-03-01' });
    expect(dateSpan('between', ['2026-05-02', '2026-05-01'])).toEqual({ from: '2026-05-01', to: '2026-05-02' });
    expect(dateSpan('before', ['2026-01-01'])).toEqual({ to: '2025-12-31' });
    expect(dateSpan('inLast', ['0'])).toBeNull();
    expect(all({ field: 'born', op: 'inYear', values: ['1980'] })).toEqual({ birthOnGTE: '1980-01-01', birthOnLTE: '1980-12-31' });
  });
});

describe('custom fields', () => {
  const field = (type: DefinedField['type'], options: string[] = []): DefinedField => ({ key: 'x', label: 'X', type, options });
  it('compares each type in its own way', () => {
    expect(customWhere(field('NUMBER'), 'between', ['1', '5'], dateSpan)).toEqual({ and: [{ customField: { key: 'x', op: 'GTE', values: ['1'] } }, { customField: { key: 'x', op: 'LTE', values: ['5'] } }] });
    expect(customWhere(field('MULTICHOICE', ['a', 'b']), 'is', ['a', 'b'], dateSpan)).toEqual({ or: [{ customField: { key: 'x', op: 'CONTAINS', values: ['a'] } }, { customField: { key: 'x', op: 'CONTAINS', values: ['b'] } }] });
    expect(customWhere(field('BOOLEAN'), 'no', [], dateSpan)).toEqual({ or: [{ customField: { key: 'x', op: 'IS_NOT_SET' } }, { not: { customField: { key: 'x', op: 'EQ', values: ['true'] } } }] });
  });
});
