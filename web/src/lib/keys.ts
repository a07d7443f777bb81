/**
 * Keys without a modifier ("g h", "?", "j"). None fires while somebody types, and none while a
 * Hangul syllable is being composed.
 */
import { useEffect, useRef } from 'react';

export type KeyMap = Record<string, () => void>;

const pauseMs = 1_200;

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target.getAttribute('role') === 'combobox' || target.getAttribute('role') === 'textbox';
}

/** Physical keys for letters, so that the keys also work with a Hangul keyboard layout. */
function keyName(event: KeyboardEvent): string {
  if (event.key === '?' || event.key === '/') return event.key;
  if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase();
  return event.key;
}

export function useKeys(map: KeyMap, enabled = true): void {
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => {
    if (!enabled) return;
    let first: string | null = null;
    let since = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      const key = keyName(event);
      const now = event.timeStamp;
      const sequence = first !== null && now - since < pauseMs ? `${first} ${key}` : null;
      const action = (sequence ? latest.current[sequence] : undefined) ?? (event.shiftKey ? latest.current[`Shift+${key}`] : undefined) ?? latest.current[key];
      if (action) {
        event.preventDefault();
        first = null;
        action();
        return;
      }
      first = Object.keys(latest.current).some((k) => k.startsWith(`${key} `)) ? key : null;
      since = now;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled]);
}

/** True when Enter ends a Hangul composition and must not submit. */
export function endsComposition(event: React.KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
