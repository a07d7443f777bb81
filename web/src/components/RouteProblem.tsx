import { useRouteError } from 'react-router';
import { Problem } from './Problem';

export function RouteProblem() {
  const error = useRouteError();
  return <Problem error={error instanceof Error ? error : new Error(String(error))} onRetry={() => window.location.reload()} />;
}
