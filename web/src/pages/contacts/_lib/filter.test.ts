import { describe, expect, it } from 'vitest';
import { contactFilter } from './filter';

const from = (values: Record<string, string>) => contactFilter((key) => values[key] ?? null);

describe('contactFilter', () => {
  it('leaves archived contacts out unless they are asked for', () => {
    expect(from({})).toEqual({ and: [{ archivedAtIsNil: true }] });
    expect(from({ archived: '1' })).toEqual({ and: [{ archivedAtNotNil: true }] });
  });
  it('asks for a year of giving without deleted gifts', () => {
    expect(from({ year: '2025' }).and?.[0]).toEqual({
      hasDonationsWith: [{ receivedOnGTE: '2025-01-01', receivedOnLTE: '2025-12-31', deletedAtIsNil: true }],
    });
  });
  it('looks for digits among the phones, without the leading zero', () => {
    const or = from({ q: '010-1234' }).and?.[0]?.or;
    expect(or).toContainEqual({ hasPhonesWith: [{ numberContains: '101234' }] });
  });
  it('does not look for a name among the phones', () => {
    expect(from({ q: '김민수' }).and?.[0]?.or).toHaveLength(2);
  });
});
