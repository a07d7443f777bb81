import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { givingYear, plusDays } from '@/lib/dates';
import { localToday } from '@/lib/format/date';
import { useViewer } from '@/lib/viewer';
import type { HomePageLoaderQuery } from './__generated__/HomePageLoaderQuery.graphql';
import { HomePage } from './HomePage';

export function HomePageLoader() {
  return <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

const soonDays = 30;
/** Before any gift that can be recorded. */
const firstDay = '1800-01-01';

function Loaded({ attempt }: { attempt: number }) {
  const { user, organization } = useViewer();
  const today = localToday();
  const thisYear = givingYear(today, organization.fiscalYearMonth);
  const lastYear = givingYear(plusDays(thisYear.from, -1), organization.fiscalYearMonth);
  const data = useLazyLoadQuery<HomePageLoaderQuery>(
    graphql`
      query HomePageLoaderQuery($from: Date!, $to: Date!, $first: Date!, $me: ID!, $today: Date!, $soon: Date!) {
        ...GivingCardFragment @arguments(from: $from, to: $to)
        ...TotalsCardFragment @arguments(from: $first, to: $to)
        ...MembersCardFragment
        ...NeedsCardFragment @arguments(me: $me, today: $today, soon: $soon)
        ...ImportsCardFragment
        ...HomePageFragment
      }
    `,
    { from: lastYear.from, to: thisYear.to, first: firstDay, me: user.id, today, soon: plusDays(today, soonDays) },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <HomePage query={data} start={thisYear.from} />;
}
