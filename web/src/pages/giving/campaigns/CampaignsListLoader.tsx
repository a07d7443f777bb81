import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import type { CampaignsListLoaderQuery } from './__generated__/CampaignsListLoaderQuery.graphql';
import { CampaignsList } from './CampaignsList';

export function CampaignsListLoader() {
  return <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<CampaignsListLoaderQuery>(
    graphql`
      query CampaignsListLoaderQuery {
        ...CampaignsListFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <CampaignsList query={data} />;
}
