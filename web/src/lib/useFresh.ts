import { startTransition, useEffect, useState } from 'react';
import { onChanged } from './graph/changes';

/** Between two looks at the same figures, so that going back and forth between windows asks little. */
const pauseMs = 5_000;

/** A number that rises when figures may be old: the window comes back to the front, or something was changed here. */
export function useFresh(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let last = Date.now();
    const again = () => {
      last = Date.now();
      startTransition(() => setTurn((n) => n + 1));
    };
    const onFront = () => {
      if (document.visibilityState === 'visible' && Date.now() - last > pauseMs) again();
    };
    window.addEventListener('focus', onFront);
    document.addEventListener('visibilitychange', onFront);
    const off = onChanged(again);
    return () => {
      window.removeEventListener('focus', onFront);
      document.removeEventListener('visibilitychange', onFront);
      off();
    };
  }, []);
  return turn;
}
