import { describe, expect, it } from 'vitest';
import { currenciesOf, monthsOf, yearName } from './giving';

const row = (month: string, amount: string, currency = 'EUR') => ({ month, total: { amount, currency } });

describe('giving by month', () => {
  const rows = [row('2025-04', '10.00'), row('2025-05', '0.10'), row('2026-04', '20.00'), row('2026-05', '0.20'), row('2026-05', '7', 'KRW')];
  it('sets each month beside the same one a year before, in one currency', () => {
    const [april, may] = monthsOf(rows, '2026-04-01', 'EUR', false);
    expect(april).toEqual({ month: '2026-04', now: { amount: '20.00', currency: 'EUR' }, before: { amount: '10.00', currency: 'EUR' } });
    expect(may?.now.amount).toBe('0.20');
  });
  it('adds up exactly', () => {
    const months = monthsOf(rows, '2026-04-01', 'EUR', true);
    expect(months[1]?.now.amount).toBe('20.20');
    expect(months[11]?.before.amount).toBe('10.10');
  });
  it('puts the own currency first, and names years that begin in spring', () => {
    expect(currenciesOf(rows, 'KRW')).toEqual(['KRW', 'EUR']);
    expect([yearName('2026-01-01'), yearName('2026-04-01'), yearName('2099-04-01')]).toEqual(['2026', '2026/27', '2099/00']);
  });
});
