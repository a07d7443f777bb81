import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import type { DonationPageLoaderQuery } from './__generated__/DonationPageLoaderQuery.graphql';
import { DonationPage } from './DonationPage';

export function DonationPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<DonationPageLoaderQuery>(
    graphql`
      query DonationPageLoaderQuery($id: ID!) {
        node(id: $id) { ... on Donation @alias(as: "donation") { ...DonationPageFragment } }
        ...DonationPageFragment_query
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  if (!data.node?.donation) throw new GraphProblem('NOT_FOUND', '');
  return <DonationPage donation={data.node.donation} query={data} />;
}
