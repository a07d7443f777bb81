import { Problem } from '@/components/Problem';
import { GraphProblem } from '@/lib/graph/problem';

export function NotFoundPage() {
  return <Problem error={new GraphProblem('NOT_FOUND', '')} />;
}
