import { describe, expect, it } from 'vitest';
import { compareMoney, currencyDigits, formatAmount, formatMoney, parseAmount, sumByCurrency } from './money';

describe('formatMoney', () => {
  it.each([
    ['KRW', '12000', 'ko', '₩12,000'],
    ['KRW', '12000', 'en', '₩12,000'],
    ['EUR', '113969.15', 'en', '€113,969.15'],
    ['USD', '90071992547409931.01', 'en', '$90,071,992,547,409,931.01'],
    ['KWD', '1.250', 'en', 'KWD 1.250'],
  ])('%s %s in %s', (currency, amount, locale, want) => {
    expect(formatMoney({ currency, amount }, locale).replace(/\u00a0/g, ' ')).toBe(want);
  });
  it('leaves the currency out of a column', () => {
    expect(formatAmount({ currency: 'EUR', amount: '60000' }, 'en')).toBe('60,000.00');
  });
});

describe('parseAmount', () => {
  it.each([
    ['50000', 'KRW', 'ko', '50000'],
    ['5만', 'KRW', 'ko', '50000'],
    ['1.5만', 'KRW', 'ko', '15000'],
    ['₩ 12,000', 'KRW', 'en', '12000'],
    ['12,5', 'EUR', 'de', '12.50'],
    ['1,234.5', 'USD', 'en', '1234.50'],
    ['0012.10', 'USD', 'en', '12.10'],
    ['50', 'USD', 'en', '50'],
  ])('%s as %s in %s', (text, currency, locale, want) => {
    const got = parseAmount(text, currency, locale);
    expect(got.ok && got.amount).toBe(currencyDigits(currency) > 0 && !want.includes('.') ? `${want}.00` : want);
  });
  it.each([
    ['', 'KRW', 'empty'],
    ['abc', 'KRW', 'notNumber'],
    ['-5', 'KRW', 'notNumber'],
    ['10.5', 'KRW', 'tooManyDigits'],
    ['1.234', 'USD', 'tooManyDigits'],
    ['0', 'USD', 'notPositive'],
  ])('refuses %s as %s', (text, currency, reason) => {
    expect(parseAmount(text, currency, 'en')).toEqual({ ok: false, reason });
  });
});

describe('sums', () => {
  it('keeps currencies apart and every digit', () => {
    const got = sumByCurrency([
      { amount: '0.10', currency: 'EUR' },
      { amount: '0.20', currency: 'EUR' },
      { amount: '9007199254740993', currency: 'KRW' },
      { amount: '-1', currency: 'KRW' },
    ]);
    expect(got).toEqual([
      { amount: '0.30', currency: 'EUR' },
      { amount: '9007199254740992', currency: 'KRW' },
    ]);
  });
  it('compares exactly', () => {
    expect(compareMoney({ amount: '1.10', currency: 'EUR' }, { amount: '1.1', currency: 'EUR' })).toBe(0);
    expect(compareMoney({ amount: '9007199254740993', currency: 'KRW' }, { amount: '9007199254740992', currency: 'KRW' })).toBe(1);
  });
});
