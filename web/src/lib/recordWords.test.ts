import { describe, expect, it } from 'vitest';
import { fromMinor, plainField, readableChanges } from './recordWords';

describe('plainField', () => {
  it.each([
    ['birth_on', 'birthOn'],
    ['contact_id', 'contactID'],
    ['contactID', 'contactID'],
    ['externalID', 'externalID'],
    ['note', 'note'],
  ])('%s', (name, want) => expect(plainField(name)).toBe(want));
});

describe('readableChanges', () => {
  it('leaves out what is derived, empty or a mere number of another record', () => {
    const changes = [
      { field: 'displayName', old: null, new: '"김민수"' },
      { field: 'search_key', old: null, new: '"김민수"' },
      { field: 'householdID', old: null, new: '17' },
      { field: 'isDeceased', old: null, new: 'false' },
      { field: 'note', old: '"here"', new: '""' },
    ];
    expect(readableChanges(changes).map((c) => c.field)).toEqual(['displayName', 'note']);
  });
});

describe('fromMinor', () => {
  it.each([
    [5000, 'KRW', '5000'],
    [5, 'EUR', '0.05'],
    [-1250, 'USD', '-12.50'],
  ] as const)('%d %s', (minor, currency, want) => expect(fromMinor(minor, currency)).toBe(want));
});
