import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { localToday } from '@/lib/format/date';
import { firstDay, lastDay, monthsAround } from '../_lib/months';
import type { RenewalsPageLoaderQuery } from './__generated__/RenewalsPageLoaderQuery.graphql';
import { RenewalsPage } from './RenewalsPage';

const monthsBack = 3;
const monthsAhead = 12;

export function RenewalsPageLoader() {
  return <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

function Loaded({ attempt }: { attempt: number }) {
  const today = localToday();
  const months = monthsAround(today, monthsBack, monthsAhead);
  const from = firstDay(months[0] ?? today);
  const to = lastDay(months[months.length - 1] ?? today);
  const data = useLazyLoadQuery<RenewalsPageLoaderQuery>(
    graphql`
      query RenewalsPageLoaderQuery($from: Date!, $to: Date!) {
        ...RenewalsPageFragment @arguments(from: $from, to: $to)
      }
    `,
    { from, to },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <RenewalsPage query={data} months={months} thisMonth={today.slice(0, 7)} />;
}
