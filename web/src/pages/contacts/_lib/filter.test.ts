import { describe, expect, it } from 'vitest';
import { contactFilter } from './filter';

const from = (values: Record<string, string>) => contactFilter((key) => values[key] ?? null);

describe('contactFilter', () => {
  it('leaves archived contacts out unless they are asked for', () => {
    expect(from({}).archived).toBe(false);
    expect(from({ archived: '1' }).archived).toBe(true);
  });
  it('asks for nothing where nothing is chosen', () => {
    expect(from({}).where).toBeUndefined();
  });
  it('asks for a year of giving without deleted gifts', () => {
    expect(from({ year: '2025' }).where?.and?.[0]).toEqual({
      hasDonationsWith: [{ receivedOnGTE: '2025-01-01', receivedOnLTE: '2025-12-31', deletedAtIsNil: true }],
    });
  });
  it('hands the text to the search of the server, trimmed', () => {
    expect(from({ q: ' 010-1234 ' }).search).toBe('010-1234');
    expect(from({ q: '  ' }).search).toBeUndefined();
  });
});
