import { describe, expect, it } from 'vitest';
import { isFound, peopleOf } from './roster';
import type { Tap } from './taps';

const signup = (id: string, name: string, status: string) => ({ id, status, checkedInAt: null, contact: { id: `c-${id}`, displayName: name } });
const tap = (of: Partial<Tap>): Tap => ({ shiftID: 's', contactID: 'c-1', name: '김민수', attendance: 'ATTENDED', at: 1, ...of });

describe('the desk', () => {
  it('shows what was tapped over what the server knows', () => {
    const people = peopleOf('s', [signup('1', '김민수', 'CONFIRMED'), signup('2', 'Ada', 'ATTENDED'), signup('3', 'Bo', 'WAITLISTED'), signup('4', 'Off', 'CANCELLED')], [tap({ signupID: '1' }), tap({ shiftID: 'other', contactID: 'c-2', attendance: 'NO_SHOW' })]);
    expect(people.map((p) => [p.name, p.status])).toEqual([['김민수', 'here'], ['Ada', 'here'], ['Bo', 'waiting']]);
  });
  it('shows who walked in before the server does, and a refusal as not here', () => {
    expect(peopleOf('s', [], [tap({})])[0]).toMatchObject({ name: '김민수', status: 'here', signupID: null });
    expect(peopleOf('s', [], [tap({ refused: { reason: 'full', isFull: true } })])[0]?.status).toBe('expected');
  });
  it('finds by part and by first consonants', () => {
    expect(isFound('김민수', 'ㄱㅁㅅ')).toBe(true);
    expect(isFound('김민수', '민')).toBe(true);
    expect(isFound('Anna Schmidt', 'schm')).toBe(true);
    expect(isFound('Anna Schmidt', 'kim')).toBe(false);
  });
});
