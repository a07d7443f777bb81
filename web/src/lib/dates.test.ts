import { describe, expect, it } from 'vitest';
import { givingYear, monthsFrom, plusDays, yearBefore } from './dates';

describe('local dates', () => {
  it('count over leap days and years', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
  });
  it.each([
    ['2026-11-22', 1, '2026-01-01', '2026-12-31'],
    ['2026-11-22', 4, '2026-04-01', '2027-03-31'],
    ['2026-03-31', 4, '2025-04-01', '2026-03-31'],
  ])('%s with a year from month %i', (date, month, from, to) => {
    expect(givingYear(date, month)).toEqual({ from, to });
  });
  it('name twelve months over the turn of the year', () => {
    expect(monthsFrom('2026-04-01').slice(7, 10)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(yearBefore('2027-01')).toBe('2026-01');
  });
});
