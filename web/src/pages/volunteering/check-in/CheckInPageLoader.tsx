import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { VolunteeringNav } from '../_components/VolunteeringNav';
import type { CheckInPageLoaderQuery } from './__generated__/CheckInPageLoaderQuery.graphql';
import { CheckInPage } from './CheckInPage';

const hour = 3_600_000;

export function CheckInPageLoader() {
  // Whatever is today somewhere; each shift then says by its own zone whether it is. It is kept out here, where waiting
  // for the answer does not ask anew.
  const [span] = useState(() => {
    const now = Date.now();
    return { from: new Date(now - 24 * hour).toISOString(), to: new Date(now + 24 * hour).toISOString() };
  });
  return (
    <>
      <VolunteeringNav />
      <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} span={span} />}</PageBoundary>
    </>
  );
}

function Loaded({ attempt, span }: { attempt: number; span: { from: string; to: string } }) {
  const data = useLazyLoadQuery<CheckInPageLoaderQuery>(
    graphql`
      query CheckInPageLoaderQuery($from: Time!, $to: Time!) {
        ...CheckInPageFragment @arguments(from: $from, to: $to)
      }
    `,
    span,
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <CheckInPage query={data} />;
}
