import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import { VolunteeringNav } from '../_components/VolunteeringNav';
import type { OpportunityPageLoaderQuery } from './__generated__/OpportunityPageLoaderQuery.graphql';
import { OpportunityPage } from './OpportunityPage';

export function OpportunityPageLoader() {
  const { id = '' } = useParams();
  return (
    <>
      <VolunteeringNav />
      <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded id={id} attempt={attempt} />}</PageBoundary>
    </>
  );
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const [again, setAgain] = useState(0);
  const data = useLazyLoadQuery<OpportunityPageLoaderQuery>(
    graphql`
      query OpportunityPageLoaderQuery($id: ID!) {
        node(id: $id) { ... on VolunteerOpportunity @alias(as: "opportunity") { ...OpportunityPageFragment } }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: `${attempt}.${again}` },
  );
  if (!data.node?.opportunity) throw new GraphProblem('NOT_FOUND', '');
  return <OpportunityPage opportunity={data.node.opportunity} onReload={() => setAgain((n) => n + 1)} />;
}
