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
  /** Somebody has just begun something: they see it at work. */
  isBegun: boolean;
}

/** Each look at the server has a moment of its own, taken here: a query that waits would take another with each try. */
const look = (before: Look | null, isBegun: boolean): Look => ({ isBegun, turn: (before?.turn ?? 0) + 1, since: new Date(Date.now() - latelyMs).toISOString() });

/** The place in the top bar for what runs. It is empty until something does, or did a moment ago. */
export function Runs() {
  const [latest, setLatest] = useState<Look | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLatest((before) => before ?? look(null, false)), restMs);
    const forget = onRunBegun(() => setLatest((before) => look(before, true)));
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, []);
  if (!latest) return null;
  return (
    // What runs goes on without being watched: a failure here must not take the top bar away.
    <ErrorBoundary quiet resetKey={String(latest.turn)}>
      <Suspense fallback={null}><RunsMenu key={latest.turn} since={latest.since} isOpenAtFirst={latest.isBegun} /></Suspense>
    </ErrorBoundary>
  );
}
