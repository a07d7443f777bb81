import { describe, expect, it } from 'vitest';
import { decodeFilter, encodeFilter, type Filter, listHref } from './filter';

const odd: Filter = {
  mode: 'any',
  items: [
    { field: 'city', op: 'is', values: ['Seoul; (Mapo) ~ a|b!'] },
    { field: 'tag', op: 'isNot', values: ['1', '2'] },
    { mode: 'all', items: [{ field: 'gave', op: 'inYear', values: ['2025'] }, { field: 'phone', op: 'isEmpty', values: [] }] },
  ],
};

describe('the filter in the address', () => {
  it('comes back as it was, whatever is in its values', () => {
    expect(decodeFilter(encodeFilter(odd))).toEqual(odd);
    expect(decodeFilter(encodeFilter({ mode: 'all', items: [{ field: 'city', op: 'is', values: ['서울 마포구'] }] })).items).toEqual([{ field: 'city', op: 'is', values: ['서울 마포구'] }]);
  });
  it('can be read', () => {
    expect(encodeFilter({ mode: 'all', items: [{ field: 'city', op: 'is', values: ['Seoul'] }, { field: 'gave', op: 'inYear', values: ['2025'] }] })).toBe('city~is~Seoul;gave~inYear~2025');
  });
  it('leaves out what it does not understand', () => {
    expect(decodeFilter('city~resembles~x;~is~y;tag~is~1;(any;)')).toEqual({ mode: 'all', items: [{ field: 'tag', op: 'is', values: ['1'] }] });
    expect(decodeFilter('').items).toEqual([]);
  });
  it('makes links', () => {
    expect(listHref('/contacts', [{ field: 'tag', op: 'is', values: ['7'] }])).toBe('/contacts?f=tag%7Eis%7E7');
    expect(listHref('/contacts', [])).toBe('/contacts');
  });
});
