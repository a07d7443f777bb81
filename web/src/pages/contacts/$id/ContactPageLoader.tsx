import { useEffect } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Navigate, useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { RecordSkeleton } from '@/components/Skeletons';
import { GraphProblem } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
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
          ... on Contact @alias(as: "contact") { id displayName ...ContactPageFragment }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  const contact = data.node?.contact;
  if (!contact) throw new GraphProblem('NOT_FOUND', '');
  // The id of a contact that was merged leads to the one that it went into.
  if (contact.id !== id) return <Moved to={contact.id} name={contact.displayName} />;
  return <ContactPage contact={contact} />;
}

function Moved({ to, name }: { to: string; name: string }) {
  const { t } = useWords();
  const note = t('duplicates.wasMerged', { name });
  useEffect(() => showDone({ message: note }), [note]);
  return <Navigate to={`/contacts/${to}`} replace />;
}
