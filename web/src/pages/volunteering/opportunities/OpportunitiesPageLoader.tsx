import { useState } from 'react';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import { VolunteeringNav } from '../_components/VolunteeringNav';
import { OpportunitiesPage } from './OpportunitiesPage';

export function OpportunitiesPageLoader() {
  // Steady over re-renders; a shift that runs now still counts as the next.
  const [now] = useState(() => new Date().toISOString());
  return (
    <>
      <VolunteeringNav />
      <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <OpportunitiesPage attempt={attempt} now={now} />}</PageBoundary>
    </>
  );
}
