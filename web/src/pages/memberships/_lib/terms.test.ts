import { describe, expect, it } from 'vitest';
import { forLife, gapDays, layOut } from './terms';

const term = (startOn: string, endOn: string) => ({ startOn, endOn });

describe('terms', () => {
  it('know the days without one', () => {
    expect(gapDays('2025-12-31', '2026-01-01')).toBe(0);
    expect(gapDays('2025-12-31', '2026-02-01')).toBe(31);
  });
  it('are drawn with their gap and their true lengths', () => {
    const { pieces, from, to } = layOut([term('2024-01-01', '2024-12-31'), term('2026-01-01', '2026-12-31')], '2026-11-26');
    expect([from, to]).toEqual(['2024-01-01', '2026-12-31']);
    expect(pieces.map((p) => p.gap)).toEqual([0, 365]);
    expect(pieces[0]?.left).toBe(0);
    expect((pieces[1]?.left ?? 0) + (pieces[1]?.width ?? 0)).toBeCloseTo(100);
  });
  it('are cut short by a change of level', () => {
    const { pieces } = layOut([term('2026-01-01', '2026-12-31'), term('2026-07-01', '2026-12-31')], '2026-11-26');
    expect((pieces[0]?.left ?? 0) + (pieces[0]?.width ?? 0)).toBeCloseTo(pieces[1]?.left ?? 0);
    expect(pieces[1]?.gap).toBe(0);
  });
  it('that do not end go on beyond today', () => {
    expect(layOut([term('2020-05-01', forLife)], '2026-11-26').to).toBe('2027-11-26');
  });
});
