/** Imports that somebody should look at again: what Home counts and what the list of imports shows. */
import { plusDays } from './dates';
import { localToday } from './format/date';

export const errorDays = 30;

export function withErrors(today = localToday()) {
  return { createdAtGTE: `${plusDays(today, 1 - errorDays)}T00:00:00Z`, or: [{ status: 'FAILED' as const }, { status: 'APPLIED' as const, failedGT: 0 }] };
}
