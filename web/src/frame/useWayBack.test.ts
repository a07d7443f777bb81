import { describe, expect, it } from 'vitest';
import { parentOf } from './useWayBack';

describe('parentOf', () => {
  it('is one level up', () => {
    expect(parentOf('/contacts/12')).toBe('/contacts');
    expect(parentOf('/memberships/7/renew')).toBe('/memberships/7');
    expect(parentOf('/data/imports/3')).toBe('/data/imports');
  });
  it('ends at lists, settings and Home', () => {
    for (const path of ['/', '/contacts', '/settings/users', '/settings', '/data/imports']) expect(parentOf(path), path).toBeNull();
  });
});
