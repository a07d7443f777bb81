import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { loadRest } from '@/lib/i18n';
import { onRunBegun } from '@/lib/runs';

/** Comes when the page is at rest: nobody waits for it. */
const RunsMenu = lazy(async () => {
  const [module] = await Promise.all([import('./RunsMenu'), loadRest()]);
  return { default: module.RunsMenu };
});

const restMs = 1_500;

/** The place in the top bar for what runs. It is empty until something does, or did a moment ago. */
export function Runs() {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setTurn((n) => Math.max(n, 1)), restMs);
    const forget = onRunBegun(() => setTurn((n) => n + 1));
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, []);
  if (turn === 0) return null;
  return (
    // What runs goes on without being watched: a failure here must not take the top bar away.
    <ErrorBoundary quiet resetKey={String(turn)}>
      <Suspense fallback={null}><RunsMenu turn={turn} /></Suspense>
    </ErrorBoundary>
  );
}
