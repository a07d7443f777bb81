import { Navigate } from 'react-router';
import { useAccess } from '@/lib/viewer';

/** Data opens at imports, or at exports for those who import nothing. */
export function DataIndex() {
  const { mayRead } = useAccess('ImportRun');
  return <Navigate to={mayRead ? '/data/imports' : '/data/exports'} replace />;
}
