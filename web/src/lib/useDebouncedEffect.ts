import { useEffect, useRef } from 'react';

/** Does something when `key` has stood still for a while; what it returns ends what was begun. */
export function useDebouncedEffect(effect: () => () => void, pauseMs: number, key: string): void {
  const latest = useRef(effect);
  useEffect(() => {
    latest.current = effect;
  });
  useEffect(() => {
    let end: (() => void) | undefined;
    const timer = window.setTimeout(() => {
      end = latest.current();
    }, pauseMs);
    return () => {
      window.clearTimeout(timer);
      end?.();
    };
  }, [key, pauseMs]);
}
