import { expect, test } from 'vitest';
import { monthsOf, yearsOf } from './years';

test('years begin with the organization’s month', () => {
  expect(yearsOf('2026-11-22', 1)).toEqual({ thisYear: { from: '2026-01-01', to: '2026-12-31' }, lastYear: { from: '2025-01-01', to: '2025-12-31' } });
  expect(yearsOf('2026-02-28', 3)).toEqual({ thisYear: { from: '2025-03-01', to: '2026-02-28' }, lastYear: { from: '2024-03-01', to: '2025-02-28' } });
  expect(yearsOf('2024-03-01', 3).lastYear).toEqual({ from: '2023-03-01', to: '2024-02-29' });
});

test('a year has twelve months, over the turn of the calendar', () => {
  expect(monthsOf({ from: '2025-11-01', to: '2026-10-31' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']);
});
