import { useEffect, useState } from 'react';

const everyMs = 30_000;

/** The present instant, kept fresh enough for "past" and for the line of now. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), everyMs);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
