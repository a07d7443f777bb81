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
/** What finished within this time is still shown. */
const latelyMs = 30 * 60_000;

interface Look {
  turn: number;
  since: string;
}

/** Each look at the server has a moment of its own, taken here: a query that waits would take another with each try. */
const next = (before: Look | null): Look => ({ turn: (before?.turn ?? 0) + 1, since: new Date(Date.now() - latelyMs).toISOString() });

/** The place in the top bar for what runs. It is empty until something does, or did a moment ago. */
export function Runs() {
  const [look, setLook] = useState<Look | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLook((before) => before ?? next(null)), restMs);
    const forget = onRunBegun(() => setLook(next));
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, []);
  if (!look) return null;
  return (
    // What runs goes on without being watched: a failure here must not take the top bar away.
    <ErrorBoundary quiet resetKey={String(look.turn)}>
      <Suspense fallback={null}><RunsMenu key={look.turn} since={look.since} isOpenAtFirst={look.turn > 1} /></Suspense>
    </ErrorBoundary>
  );
}
