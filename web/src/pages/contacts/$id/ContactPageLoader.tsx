import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { RecordSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import type { ContactPageLoaderQuery } from './__generated__/ContactPageLoaderQuery.graphql';
import { ContactPage } from './ContactPage';

export function ContactPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<RecordSkeleton />}>{(attempt) => <Loaded key={id} id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const data = useLazyLoadQuery<ContactPageLoaderQuery>(
    graphql`
      query ContactPageLoaderQuery($id: ID!) {
        node(id: $id) {
          ... on Contact @alias(as: "contact") { ...ContactPageFragment }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  if (!data.node?.contact) throw new GraphProblem('NOT_FOUND', '');
  return <ContactPage contact={data.node.contact} />;
}
