import { Navigate, useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { moved } from './_lib/oldLinks';
import { DonationsPage } from './DonationsPage';

export function DonationsPageLoader() {
  const [params] = useSearchParams();
  const to = moved(params);
  if (to) return <Navigate to={to} replace />;
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <DonationsPage attempt={attempt} />}</PageBoundary>;
}
