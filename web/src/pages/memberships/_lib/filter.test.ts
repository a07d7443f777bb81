import { describe, expect, it } from 'vitest';
import { membershipFilter } from './filter';

const from = (values: Record<string, string>) => membershipFilter((key) => values[key] ?? null, '2026-12-15');

describe('membershipFilter', () => {
  it('asks for nothing when nothing is chosen', () => expect(from({})).toEqual({}));
  it('knows what ends within thirty days, over the turn of the year', () => {
    expect(from({ state: 'ending' })).toEqual({ and: [{ cancelledOnIsNil: true, endsOnGTE: '2026-12-15', endsOnLTE: '2027-01-14' }] });
  });
  it('keeps cancelled ones apart from ended ones', () => {
    expect(from({ state: 'ended' }).and?.[0]).toEqual({ cancelledOnIsNil: true, endsOnLT: '2026-12-15' });
    expect(from({ state: 'cancelled' }).and?.[0]).toEqual({ cancelledOnNotNil: true });
  });
});
