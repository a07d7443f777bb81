import { beforeEach, describe, expect, it } from 'vitest';
import { keepTaps, readTaps, type Tap, withRefusal, withoutTap, withTap } from './taps';

const tap = (contactID: string, attendance: Tap['attendance'], at: number): Tap => ({ shiftID: 's', contactID, name: contactID, signupID: `su-${contactID}`, attendance, at });

describe('taps', () => {
  beforeEach(() => window.localStorage.clear());

  it('keeps only the last of one person', () => {
    const all = withTap(withTap(withTap([], tap('kim', 'ATTENDED', 1)), tap('lee', 'ATTENDED', 2)), tap('kim', 'EXPECTED', 3));
    expect(all.map((t) => [t.contactID, t.attendance])).toEqual([['lee', 'ATTENDED'], ['kim', 'EXPECTED']]);
  });
  it('forgets what arrived, and not what was tapped while it travelled', () => {
    const sent = tap('kim', 'ATTENDED', 1);
    expect(withoutTap([sent, tap('lee', 'ATTENDED', 2)], sent, 10).map((t) => t.contactID)).toEqual(['lee']);
    expect(withoutTap([tap('kim', 'EXPECTED', 3)], sent, 10)).toEqual([{ ...tap('kim', 'EXPECTED', 10) }]);
  });
  it('marks a refusal on the tap that was refused', () => {
    const sent = tap('kim', 'ATTENDED', 1);
    expect(withRefusal([sent], sent, { reason: 'full', isFull: true })[0]?.refused?.isFull).toBe(true);
    expect(withRefusal([tap('kim', 'EXPECTED', 2)], sent, { reason: 'full', isFull: true })[0]?.refused).toBeUndefined();
  });
  it('survives a reload, for each person of staff by themselves', () => {
    keepTaps('u1', [tap('kim', 'ATTENDED', 1)]);
    expect(readTaps('u1')).toHaveLength(1);
    expect(readTaps('u2')).toEqual([]);
    keepTaps('u1', []);
    expect(window.localStorage.length).toBe(0);
    window.localStorage.setItem('moim.taps.u1', '{broken');
    expect(readTaps('u1')).toEqual([]);
  });
});
