import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { MembershipsPage } from './MembershipsPage';

export function MembershipsPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <MembershipsPage attempt={attempt} />}</PageBoundary>;
}
