import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import type { StartPageLoaderQuery } from './__generated__/StartPageLoaderQuery.graphql';
import { StartPage } from './StartPage';

export function StartPageLoader() {
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const [params] = useSearchParams();
  const contact = params.get('contact');
  const data = useLazyLoadQuery<StartPageLoaderQuery>(
    graphql`
      query StartPageLoaderQuery($contact: ID!, $hasContact: Boolean!) {
        contact: node(id: $contact) @include(if: $hasContact) {
          ... on Contact { id displayName }
        }
        ...StartPageFragment
      }
    `,
    { contact: contact ?? '', hasContact: contact !== null },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  const member = data.contact?.id && data.contact.displayName ? { id: data.contact.id, name: data.contact.displayName } : null;
  return <StartPage key={contact ?? ''} query={data} member={member} />;
}
