import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import type { NewPledgePageLoaderQuery } from './__generated__/NewPledgePageLoaderQuery.graphql';
import { NewPledgePage } from './NewPledgePage';

export function NewPledgePageLoader() {
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<NewPledgePageLoaderQuery>(
    graphql`
      query NewPledgePageLoaderQuery {
        ...NewPledgePageFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <NewPledgePage query={data} />;
}
