/** How a shift stands, by word and colour. */
import type { ColorName } from '@/lib/theme';

export type ShiftState = 'cancelled' | 'past' | 'full' | 'short';

export interface Standing {
  capacity: number;
  filled: number;
  cancelledAt?: string | null;
  endsAt: string;
}

export function shiftState(shift: Standing, now: number): ShiftState {
  if (shift.cancelledAt) return 'cancelled';
  if (new Date(shift.endsAt).getTime() <= now) return 'past';
  return shift.filled >= shift.capacity ? 'full' : 'short';
}

export const stateColor: Record<ShiftState, ColorName> = { cancelled: 'gray', past: 'gray', full: 'green', short: 'persimmon' };

interface Person {
  status: string;
}

/** How many of the people on a shift wait for a place. */
export const waitingOf = (signups: readonly Person[] | null | undefined) => (signups ?? []).filter((s) => s.status === 'WAITLISTED').length;
