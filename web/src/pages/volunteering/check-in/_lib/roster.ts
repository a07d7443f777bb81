/** The people of a shift as the desk sees them: what the server knows, and over it what was tapped here. */
import { getChoseong } from 'es-hangul';
import { keyOf, type Tap } from './taps';

export type DeskStatus = 'here' | 'expected' | 'noShow' | 'waiting';

export interface DeskPerson {
  contactID: string;
  signupID: string | null;
  name: string;
  status: DeskStatus;
  since: string | null;
  /** Tapped here and not sent yet, or refused. */
  tap: Tap | null;
}

interface Signup {
  readonly id: string;
  readonly status: string;
  readonly checkedInAt?: string | null;
  readonly contact: { readonly id: string; readonly displayName: string };
}

const known: Record<string, DeskStatus> = { CONFIRMED: 'expected', ATTENDED: 'here', NO_SHOW: 'noShow', WAITLISTED: 'waiting' };
const said = { ATTENDED: 'here', NO_SHOW: 'noShow', EXPECTED: 'expected' } as const;

export function peopleOf(shiftID: string, signups: readonly Signup[], taps: readonly Tap[]): DeskPerson[] {
  const mine = new Map(taps.filter((t) => t.shiftID === shiftID).map((t) => [keyOf(t), t]));
  const people: DeskPerson[] = signups.flatMap((s) => {
    const status = known[s.status];
    if (!status) return [];
    const tap = mine.get(keyOf({ shiftID, contactID: s.contact.id })) ?? null;
    mine.delete(keyOf({ shiftID, contactID: s.contact.id }));
    return [{ contactID: s.contact.id, signupID: s.id, name: s.contact.displayName, status: tap && !tap.refused ? said[tap.attendance] : status, since: s.checkedInAt ?? null, tap }];
  });
  // Whoever walked in and is not on the server's list yet.
  for (const tap of mine.values()) people.push({ contactID: tap.contactID, signupID: null, name: tap.name, status: tap.refused ? 'expected' : 'here', since: null, tap });
  return people.sort((a, b) => Number(a.status === 'waiting') - Number(b.status === 'waiting') || a.name.localeCompare(b.name, 'ko'));
}

/** Whether a name is looked for: any part of it, or its first consonants (ㄱㅁㅅ). */
export function isFound(name: string, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  return name.toLowerCase().includes(wanted) || getChoseong(name).replaceAll(' ', '').includes(wanted.replaceAll(' ', ''));
}
