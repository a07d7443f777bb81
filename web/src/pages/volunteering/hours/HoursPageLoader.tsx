import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { VolunteeringNav } from '../_components/VolunteeringNav';
import { HoursPage } from './HoursPage';

export function HoursPageLoader() {
  return (
    <>
      <VolunteeringNav />
      <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <HoursPage attempt={attempt} />}</PageBoundary>
    </>
  );
}
