/**
 * Money as exact decimal text with its currency. Nothing here goes through a float: sums are
 * done on scaled whole numbers, and Intl formats the text itself.
 */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

const exact = /^-?\d+(\.\d+)?$/;

/** Digits after the point that the currency has: KRW 0, EUR 2, KWD 3. */
export function currencyDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

export function formatMoney(money: Money, locale: string, options: { whole?: boolean } = {}): string {
  const digits = currencyDigits(money.currency);
  const isWhole = !/\.\d*[1-9]/.test(money.amount);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: options.whole && isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  });
  return format.format(money.amount as Intl.StringNumericLiteral);
}

/** Only the number, for a column whose header names the currency. */
export function formatAmount(money: Money, locale: string): string {
  const digits = currencyDigits(money.currency);
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(money.amount as Intl.StringNumericLiteral);
}

/** Short for a chart's axis: ₩1.2M, 120만원. For the eye only, never for a total. */
export function formatCompact(money: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return format.format(money.amount as Intl.StringNumericLiteral);
}

interface Separators {
  group: string;
  decimal: string;
}

function separators(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' } as Intl.NumberFormatOptions).formatToParts(1234567.5);
  return {
    group: parts.find((p) => p.type === 'group')?.value ?? ',',
    decimal: parts.find((p) => p.type === 'decimal')?.value ?? '.',
  };
}

export type ParsedAmount = { ok: true; amount: string } | { ok: false; reason: 'empty' | 'notNumber' | 'tooManyDigits' | 'notPositive' };

/** Reads what a person typed ("1,234.5", "12만", "₩50000") as an exact positive amount. */
export function parseAmount(text: string, currency: string, locale: string): ParsedAmount {
  const { group, decimal } = separators(locale);
  let clean = text.normalize('NFKC').trim().replace(/[\s\u00a0\u202f₩원$€£¥]/g, '');
  if (clean === '') return { ok: false, reason: 'empty' };
  const unit = /^([\d.,]+)(만|천|k)$/i.exec(clean);
  let zeros = 0;
  if (unit?.[1] && unit[2]) {
    zeros = unit[2] === '만' ? 4 : 3;
    clean = unit[1];
  }
  clean = clean.split(group).join('');
  if (decimal !== '.') clean = clean.split(decimal).join('.');
  if (!/^\d+(\.\d*)?$/.test(clean)) return { ok: false, reason: 'notNumber' };
  let [whole = '0', fraction = ''] = clean.split('.');
  if (zeros > 0) {
    const moved = fraction.slice(0, zeros).padEnd(zeros, '0');
    whole += moved;
    fraction = fraction.slice(zeros);
  }
  const digits = currencyDigits(currency);
  fraction = fraction.replace(/0+$/, '');
  if (fraction.length > digits) return { ok: false, reason: 'tooManyDigits' };
  whole = whole.replace(/^0+(?=\d)/, '');
  if (whole === '0' && fraction === '') return { ok: false, reason: 'notPositive' };
  return { ok: true, amount: digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}` };
}

function scaled(amount: string, digits: number): bigint {
  if (!exact.test(amount)) throw new Error(`not an exact amount: ${amount}`);
  const negative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? amount.slice(1) : amount).split('.');
  const value = BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits));
  return negative ? -value : value;
}

function unscaled(value: bigint, digits: number): string {
  const negative = value < 0n;
  const text = (negative ? -value : value).toString().padStart(digits + 1, '0');
  const whole = digits === 0 ? text : text.slice(0, -digits);
  const fraction = digits === 0 ? '' : `.${text.slice(-digits)}`;
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

/** The exact minor units of what was typed as a number; null where it is none. */
export function minorUnits(text: string, currency: string): number | null {
  const clean = text.trim();
  if (!exact.test(clean) || clean.startsWith('-')) return null;
  const digits = currencyDigits(currency);
  if ((clean.split('.')[1]?.length ?? 0) > digits) return null;
  const value = Number(scaled(clean, digits));
  return Number.isSafeInteger(value) ? value : null;
}

/** Adds up per currency; amounts of different currencies are never mixed. */
export function sumByCurrency(list: readonly Money[]): Money[] {
  const totals = new Map<string, bigint>();
  const scales = new Map<string, number>();
  for (const m of list) {
    const digits = Math.max(scales.get(m.currency) ?? currencyDigits(m.currency), m.amount.split('.')[1]?.length ?? 0);
    const before = scales.get(m.currency) ?? digits;
    const carried = (totals.get(m.currency) ?? 0n) * 10n ** BigInt(digits - before);
    totals.set(m.currency, carried + scaled(m.amount, digits));
    scales.set(m.currency, digits);
  }
  return [...totals].map(([currency, value]) => ({ currency, amount: unscaled(value, scales.get(currency) ?? 0) }));
}

/** Compares two amounts of one currency without losing a digit. */
export function compareMoney(a: Money, b: Money): number {
  const digits = Math.max(a.amount.split('.')[1]?.length ?? 0, b.amount.split('.')[1]?.length ?? 0);
  const difference = scaled(a.amount, digits) - scaled(b.amount, digits);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The first less the second, both of one currency, without losing a digit. */
export function subtractMoney(a: Money, b: Money): Money {
  const digits = Math.max(a.amount.split('.')[1]?.length ?? 0, b.amount.split('.')[1]?.length ?? 0);
  return { currency: a.currency, amount: unscaled(scaled(a.amount, digits) - scaled(b.amount, digits), digits) };
}

/** True for an amount that is there and not zero. */
export function isMoney(money: Money | null | undefined): money is Money {
  return money !== null && money !== undefined && /[1-9]/.test(money.amount);
}

/** The height of a bar. The label beside it is formatted from the exact amount. */
export function barHeight(money: Money): number {
  return Number(money.amount);
}
