import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { VolunteeringNav } from './_components/VolunteeringNav';
import type { VolunteeringPageLoaderQuery } from './__generated__/VolunteeringPageLoaderQuery.graphql';
import { VolunteeringPage } from './VolunteeringPage';

export function VolunteeringPageLoader() {
  return (
    <>
      <VolunteeringNav />
      <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>
    </>
  );
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<VolunteeringPageLoaderQuery>(
    graphql`
      query VolunteeringPageLoaderQuery($now: Time!) {
        ...VolunteeringPageFragment @arguments(now: $now)
      }
    `,
    { now: startOfHour() },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <VolunteeringPage query={data} />;
}

/** Steady over re-renders, and a shift that runs now still counts as coming up. */
function startOfHour(): string {
  const d = new Date();
  d.setMinutes(0, 0, 0);
  return d.toISOString();
}
