/** The one drawer for recording a gift over whatever page one is on: a key, the menu and the palette open it. */
import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean) {
  isOpen = next;
  for (const tell of listeners) tell();
}

export const openQuickGift = () => set(true);
export const closeQuickGift = () => set(false);

export function useQuickGift(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => isOpen,
  );
}
