/**
 * Everything that can be done from the palette, with its key. The frame brings what is always there; a page adds what can
 * be done on it, for as long as it is shown:
 *
 *   useActions([{ id: 'contact.edit', group: 'here', label: t('contacts.edit'), keys: 'e', run: () => setEditing(true) }]);
 *
 * An action that is not open to the role is not given: ask `useAccess` first.
 */
import { useEffect, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import { type KeyMap, useKeys } from '@/lib/keys';

/** Where an action stands: done on this page, made anew, gone to, a page of the settings, one's own account. */
export const groups = ['here', 'do', 'go', 'settings', 'me'] as const;
export type ActionGroup = (typeof groups)[number];

export interface Action {
  id: string;
  group: ActionGroup;
  label: string;
  /** Other words that find it. */
  words?: string;
  /** A key, or two in a row: "e", "n c". */
  keys?: string;
  /** Where it leads; what only leads somewhere may be opened in a new tab. */
  to?: string;
  run?: () => void;
}

type Listener = () => void;

const given = new Map<string, readonly Action[]>();
const listeners = new Set<Listener>();
let all: readonly Action[] = [];

function tell() {
  const seen = new Set<string>();
  // What a page gives comes after what the frame gave, and stands before it.
  all = [...given.values()].reverse().flat().filter((a) => !seen.has(a.id) && seen.add(a.id));
  listeners.forEach((listener) => listener());
}

export function giveActions(owner: string, actions: readonly Action[]): () => void {
  given.set(owner, actions);
  tell();
  return () => {
    given.delete(owner);
    tell();
  };
}

function subscribe(listener: Listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The actions of the moment. */
export function useGivenActions(): readonly Action[] {
  return useSyncExternalStore(subscribe, () => all);
}

/** Gives actions while the component is shown; their keys work as long. */
export function useActions(actions: readonly Action[]): void {
  const owner = useId();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  // The words and keys of an action tell whether it is another one; what it does is looked up when it is done.
  const shape = JSON.stringify(actions.map(({ id, group, label, words, keys, to }) => [id, group, label, words, keys, to]));
  useEffect(() => {
    const now = latest.current.map((action) => {
      if (!action.run) return action;
      return { ...action, run: () => latest.current.find((a) => a.id === action.id)?.run?.() };
    });
    return giveActions(owner, now);
  }, [owner, shape]);
  const keys = useMemo(() => {
    const map: KeyMap = {};
    for (const action of latest.current) {
      if (action.keys && action.run) map[action.keys] = () => latest.current.find((a) => a.id === action.id)?.run?.();
    }
    return map;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the shape says when the actions are others
  }, [shape]);
  useKeys(keys);
}
