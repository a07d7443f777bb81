import { describe, expect, it } from 'vitest';
import { asInput, choicesOf, moved } from './choices';

describe('choices', () => {
  it('tells a new name from a new choice and from one that was taken away', () => {
    const [s, m] = choicesOf(['S', 'M', 'L']);
    if (!s || !m) throw new Error('three choices');
    expect(asInput([s, { ...m, to: ' Medium ' }, { id: 9, from: null, to: 'XL' }, { id: 10, from: null, to: ' ' }])).toEqual({ options: ['S', 'Medium', 'XL'], renamed: [{ from: 'M', to: 'Medium' }] });
  });
  it('moves within the list only', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});
