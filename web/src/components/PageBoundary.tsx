import { type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { ErrorBoundary } from './ErrorBoundary';
import { Delayed } from './Skeletons';

interface Props {
  skeleton: ReactNode;
  /** Gets a number that rises with each retry: pass it on as the query's fetch key. */
  children: (attempt: number) => ReactNode;
}

export function PageBoundary({ skeleton, children }: Props) {
  const { pathname } = useLocation();
  const [attempt, setAttempt] = useState(0);
  return (
    <ErrorBoundary resetKey={pathname} onRetry={() => setAttempt((n) => n + 1)}>
      <Suspense fallback={<Delayed>{skeleton}</Delayed>}>{children(attempt)}</Suspense>
    </ErrorBoundary>
  );
}
