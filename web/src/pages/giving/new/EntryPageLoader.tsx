import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import type { EntryPageLoaderQuery } from './__generated__/EntryPageLoaderQuery.graphql';
import { EntryPage } from './EntryPage';

export function EntryPageLoader() {
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [params] = useSearchParams();
  const contact = params.get('contact');
  const data = useLazyLoadQuery<EntryPageLoaderQuery>(
    graphql`
      query EntryPageLoaderQuery($contact: ID!, $hasContact: Boolean!) {
        contact: node(id: $contact) @include(if: $hasContact) {
          ... on Contact { id displayName }
        }
        ...EntryPageFragment
      }
    `,
    { contact: contact ?? '', hasContact: contact !== null },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  const donor = data.contact?.id && data.contact.displayName ? { id: data.contact.id, name: data.contact.displayName } : null;
  return <EntryPage key={contact ?? ''} query={data} donor={donor} />;
}
