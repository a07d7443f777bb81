/**
 * What was tapped at a desk and is not yet known to have arrived. It is kept on the device, so that neither a lost
 * connection nor a reload loses it. Of one person only the last tap counts; the server takes a tap twice as once.
 */
export type Attendance = 'ATTENDED' | 'NO_SHOW' | 'EXPECTED';

export interface Tap {
  shiftID: string;
  contactID: string;
  name: string;
  attendance: Attendance;
  /** Left out for somebody who is not on the list. */
  signupID?: string;
  addPlace?: boolean;
  /** When it was tapped, by this device's clock; only its distance from now is ever sent. */
  at: number;
  /** Why the server did not take it; a person decides what then. */
  refused?: { reason: string; isFull: boolean };
}

export const keyOf = (tap: Pick<Tap, 'shiftID' | 'contactID'>) => `${tap.shiftID} ${tap.contactID}`;

/** The taps with one more; it takes the place of an earlier one for the same person. */
export function withTap(taps: readonly Tap[], tap: Tap): Tap[] {
  return [...taps.filter((t) => keyOf(t) !== keyOf(tap)), tap];
}

/** The taps after one was taken. One that came for the same person meanwhile stays, and was said after it. */
export function withoutTap(taps: readonly Tap[], sent: Tap, now: number): Tap[] {
  return taps.flatMap((t) => (keyOf(t) !== keyOf(sent) ? [t] : t.at === sent.at && t.attendance === sent.attendance ? [] : [{ ...t, at: now }]));
}

/** The taps after one was refused. */
export function withRefusal(taps: readonly Tap[], sent: Tap, refused: NonNullable<Tap['refused']>): Tap[] {
  return taps.map((t) => (keyOf(t) === keyOf(sent) && t.at === sent.at ? { ...t, refused } : t));
}

const prefix = 'moim.taps.';

export function readTaps(userID: string): Tap[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(prefix + userID) ?? '[]');
    return Array.isArray(kept) ? (kept as Tap[]) : [];
  } catch {
    return [];
  }
}

export function keepTaps(userID: string, taps: readonly Tap[]): void {
  try {
    if (taps.length === 0) window.localStorage.removeItem(prefix + userID);
    else window.localStorage.setItem(prefix + userID, JSON.stringify(taps));
  } catch {
    // A device without storage still sends; it only forgets at a reload.
  }
}
