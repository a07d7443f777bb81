import { describe, expect, it } from 'vitest';
import { merge } from './mergeTimeline';

const entry = (id: number) => ({ node: { at: `2026-01-${String(id).padStart(2, '0')}T00:00:00Z`, node: { id: String(id) } } });
const entries = (...ids: number[]) => ids.map(entry);
const idsOf = (list: readonly ReturnType<typeof entry>[]) => list.map((e) => Number(e.node.node.id));

describe('merge', () => {
  it('keeps what was read below when news push the first page up', () => {
    expect(idsOf(merge(entries(9, 8, 7), entries(8, 7, 6, 5), true))).toEqual([9, 8, 7, 6, 5]);
  });
  it('takes out what has gone from the part that was read again', () => {
    expect(idsOf(merge(entries(8, 6, 5), entries(8, 7, 6, 5, 4), true))).toEqual([8, 6, 5, 4]);
  });
  it('goes by time where the last entry was not known', () => {
    expect(idsOf(merge(entries(12, 11, 10), entries(8, 7), true))).toEqual([12, 11, 10, 8, 7]);
  });
  it('keeps nothing below the end', () => {
    expect(idsOf(merge(entries(8, 7), entries(8, 7, 6), false))).toEqual([8, 7]);
    expect(idsOf(merge([], entries(8), false))).toEqual([]);
  });
});
