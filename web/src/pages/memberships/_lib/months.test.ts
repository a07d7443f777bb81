import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, monthsAround } from './months';

describe('months', () => {
  it('go on over the turn of the year', () => {
    expect(monthsAround('2026-11-26', 3, 2)).toEqual(['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
  });
  it('end where February ends', () => {
    expect([firstDay('2028-02'), lastDay('2028-02'), lastDay('2027-02'), lastDay('2026-12')]).toEqual(['2028-02-01', '2028-02-29', '2027-02-28', '2026-12-31']);
  });
});
