import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { localToday } from '@/lib/format/date';
import { GraphProblem } from '@/lib/graph/problem';
import { useViewer } from '@/lib/viewer';
import { yearsOf } from '../../_lib/years';
import type { CampaignPageLoaderQuery } from './__generated__/CampaignPageLoaderQuery.graphql';
import { CampaignPage } from './CampaignPage';

export function CampaignPageLoader() {
  const { id = '' } = useParams();
  return <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded key={id} id={id} attempt={attempt} />}</PageBoundary>;
}

function Loaded({ id, attempt }: { id: string; attempt: number }) {
  const { organization } = useViewer();
  const years = useMemo(() => yearsOf(localToday(), organization.fiscalYearMonth), [organization.fiscalYearMonth]);
  const data = useLazyLoadQuery<CampaignPageLoaderQuery>(
    graphql`
      query CampaignPageLoaderQuery($id: ID!, $from: Date!, $to: Date!) {
        node(id: $id) { ... on Campaign @alias(as: "campaign") { ...CampaignPageFragment } }
        givingByMonth(from: $from, to: $to, campaignID: $id) { month sums { total { amount currency } } }
      }
    `,
    useMemo(() => ({ id, from: years.lastYear.from, to: years.thisYear.to }), [id, years]),
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  if (!data.node?.campaign) throw new GraphProblem('NOT_FOUND', '');
  const months = (data.givingByMonth ?? []).map((m) => ({ month: m.month, total: m.sums.total }));
  return <CampaignPage campaign={data.node.campaign} months={months} years={years} />;
}
