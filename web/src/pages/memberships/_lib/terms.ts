/** The terms of a membership as they are drawn: those that count, and the days without one between them. */
import { daysBetween, plusDays } from '@/lib/dates';

export interface Span {
  startOn: string;
  endOn: string;
}

/** The end of a term that does not end. */
export const forLife = '9999-12-31';

/** How many days lie between the end of what came before and a later start; 0 where one follows the other. */
export function gapDays(endedOn: string, startOn: string): number {
  return Math.max(0, daysBetween(endedOn, startOn) - 1);
}

export interface Piece<T> {
  term: T;
  /** Where it begins and how long it is, in per cent of what is drawn. */
  left: number;
  width: number;
  /** Days without a term before it. */
  gap: number;
}

/**
 * Places terms, in order of their start, on a line from the first day to the last. A change of level cuts the term before
 * it short. What does not end is drawn for a year beyond today.
 */
export function layOut<T extends Span>(terms: readonly T[], today: string): { pieces: Piece<T>[]; from: string; to: string } {
  const shown = terms.map((term, i) => {
    const next = terms[i + 1];
    const open = term.endOn === forLife ? plusDays(term.startOn > today ? term.startOn : today, 365) : term.endOn;
    return { term, end: next && next.startOn <= open ? plusDays(next.startOn, -1) : open };
  });
  const from = shown[0]?.term.startOn ?? today;
  const to = shown.reduce((last, s) => (s.end > last ? s.end : last), today > from ? today : from);
  const whole = Math.max(1, daysBetween(from, to) + 1);
  const pieces = shown.map(({ term, end }, i) => ({
    term,
    left: (100 * daysBetween(from, term.startOn)) / whole,
    width: (100 * (Math.max(0, daysBetween(term.startOn, end)) + 1)) / whole,
    gap: i === 0 ? 0 : gapDays(shown[i - 1]?.end ?? term.startOn, term.startOn),
  }));
  return { pieces, from, to };
}
