import { describe, expect, it } from 'vitest';
import { describeField, otherFields, readMapping, setTarget, targetOf } from './mapping';

const single = () => false;
const guess = {
  version: 1,
  record: 'donations',
  fields: [
    { to: 'amount', from: 'DonationEUR' },
    { to: 'donor.kind', from: ['DonorType'], values: { ORG: 'organization' } },
    { to: 'note', template: 'Reported on {ReportingDate}' },
  ],
  match: { mode: 'email' },
};

describe('mapping', () => {
  const mapping = readMapping(guess, 'DONATIONS', 'EUR');
  it('keeps the guess and adds what is needed', () => {
    expect(mapping.defaults?.currency).toBe('EUR');
    expect(mapping.match.mode).toBe('email');
    expect(readMapping(null, 'CONTACTS', 'KRW').match.mode).toBe('bestOrCreate');
  });
  it('reads what a column becomes', () => {
    expect(targetOf(mapping, 'DonorType')).toBe('donor.kind');
    expect(targetOf(mapping, 'ReportingDate')).toBeNull();
  });
  it('gives a target to one column only', () => {
    const next = setTarget(mapping, 'Other', 'amount', single);
    expect(targetOf(next, 'Other')).toBe('amount');
    expect(targetOf(next, 'DonationEUR')).toBeNull();
  });
  it('lets several columns fill a list', () => {
    const next = setTarget(setTarget(mapping, 'A', 'donor.email', () => true), 'B', 'donor.email', () => true);
    expect([targetOf(next, 'A'), targetOf(next, 'B')]).toEqual(['donor.email', 'donor.email']);
  });
  it('leaves a column out and keeps templates', () => {
    const next = setTarget(mapping, 'DonationEUR', null, single);
    expect(targetOf(next, 'DonationEUR')).toBeNull();
    expect(otherFields(next).map(describeField)).toEqual(['Reported on {ReportingDate}']);
  });
});
