import { describe, expect, it } from 'vitest';
import { countDifferences, difference, groupFor, openPlaces, summary, type Guard, type Permission } from './rights';

const permission = (entity: string, read: Permission['read'], write: Permission['write'], fields: Permission['fields'] = []): Permission => ({ entity, read, write, fields });
const guard = (entity: string, more: Partial<Guard> = {}): Guard => ({ entity, area: 'people', partOf: null, isFixed: false, hasOwner: true, fields: [], ...more });

describe('rights', () => {
  it('finds rows and fields that are not as usual', () => {
    const now = permission('Contact', 'OWN', 'NONE', [{ field: 'note', level: 'HIDE' }, { field: 'birth_on', level: 'WRITE' }]);
    expect(difference(now, permission('Contact', 'ALL', 'ALL'))).toEqual({ rows: true, fields: ['note'] });
    expect(difference(now, now)).toEqual({ rows: false, fields: [] });
    expect(difference(permission('Task', 'NONE', 'NONE'), undefined).rows).toBe(false);
  });
  it('does not count a part that follows its whole', () => {
    const usual = [permission('Contact', 'ALL', 'ALL'), permission('ContactEmail', 'ALL', 'ALL')];
    const now = [permission('Contact', 'OWN', 'OWN'), permission('ContactEmail', 'OWN', 'OWN', [{ field: 'address', level: 'READ' }])];
    expect(countDifferences(now, usual, [guard('Contact'), guard('ContactEmail', { partOf: 'Contact' })])).toBe(2);
    expect(countDifferences(usual, usual, [])).toBe(0);
  });
  it('says what a role changes, only sees and does not see', () => {
    const said = summary([permission('Contact', 'ALL', 'ALL'), permission('Membership', 'ALL', 'NONE'), permission('Donation', 'NONE', 'NONE')]);
    expect(said.changes).toEqual(['Contact']);
    expect(said.reads).toEqual(['Membership']);
    expect(said.closed).toContain('Donation');
  });
  it('opens the places that the navigation opens', () => {
    const { open, closed } = openPlaces([permission('Membership', 'OWN', 'NONE'), permission('Donation', 'NONE', 'NONE')]);
    expect(open).toEqual(['home', 'contacts', 'memberships', 'data', 'settings']);
    expect(closed).toEqual(['giving', 'volunteering']);
  });
  it('shows the program’s own types in no group', () => {
    expect(groupFor(guard('OneTimeLink', { area: 'links' }))).toBeUndefined();
    expect(groupFor(guard('Donation', { area: 'giving' }))).toBe('giving');
  });
});
