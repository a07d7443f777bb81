/** Long work that the viewer started. Pages tell of a run they have begun; the top bar watches it and tells when it is over. */
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';

export interface RunNews {
  id: string;
  kind: string;
  about: string | null | undefined;
  state: string;
}

const begun = new Set<(id: string) => void>();
const over = new Set<(run: RunNews) => void>();

/** What was begun in this window and is not yet known to be over, with the moment when it was begun. */
const here = new Map<string, number>();
const soonMs = 20_000;

/** Whether the run was begun in this window and nobody has yet been told that it is over. It may be over before the top bar first looks. */
export const isBegunHere = (id: string): boolean => here.has(id);

/** Call it once when the run is over. True if it was begun in this window so lately that its maker still waits for the file. */
export function isAwaited(id: string): boolean {
  const at = here.get(id);
  here.delete(id);
  return at !== undefined && Date.now() - at < soonMs;
}

/** Call it with the id that a mutation answered with: what runs then shows in the top bar at once. */
export function announceRun(id: string): void {
  here.set(id, Date.now());
  begun.forEach((listener) => listener(id));
}

export function onRunBegun(listener: (id: string) => void): () => void {
  begun.add(listener);
  return () => void begun.delete(listener);
}

/** Told by the top bar when a run that it watched is over. */
export function tellRunOver(run: RunNews): void {
  over.forEach((listener) => listener(run));
}

/** For lists that a run changes: they read themselves anew when it is over. */
export function useRunOver(listener: (run: RunNews) => void): void {
  const latest = useRef(listener);
  useEffect(() => { latest.current = listener; });
  useEffect(() => {
    const heard = (run: RunNews) => latest.current(run);
    over.add(heard);
    return () => void over.delete(heard);
  }, []);
}

/** "Export of donations": what a run does, with what it is about where there are words for that. */
export function runTitle(t: TFunction, kind: string, about: string | null | undefined): string {
  const plain = t(`runs.kind.${kind}` as 'runs.kind.EXPORT');
  return about ? t(`runs.about.${kind}.${about}` as 'runs.about.EXPORT.contacts', { defaultValue: plain }) : plain;
}

export const activeStates: readonly string[] = ['QUEUED', 'RUNNING', 'UNDOING'];
