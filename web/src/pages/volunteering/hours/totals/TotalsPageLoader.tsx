import { useDeferredValue, useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { localToday } from '@/lib/format/date';
import { useListState } from '@/lib/lists/useListState';
import { VolunteeringNav } from '../../_components/VolunteeringNav';
import { TotalsPage } from './TotalsPage';
import type { TotalsPageLoaderQuery } from './__generated__/TotalsPageLoaderQuery.graphql';

export const ways = ['PERSON', 'OPPORTUNITY', 'MONTH'] as const;
const order = { key: 'TOTAL', direction: 'DESC' } as const;

export function TotalsPageLoader() {
  return (
    <>
      <VolunteeringNav />
      <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>
    </>
  );
}

function Loaded({ attempt }: { attempt: number }) {
  const { get, set } = useListState(order);
  const by = ways.find((w) => w === get('by')) ?? 'MONTH';
  const year = /^\d{4}$/.test(get('year') ?? '') ? (get('year') ?? '') : localToday().slice(0, 4);
  const variables = useDeferredValue(useMemo(() => ({ by, from: `${year}-01-01`, to: `${year}-12-31` }), [by, year]));
  const data = useLazyLoadQuery<TotalsPageLoaderQuery>(
    graphql`
      query TotalsPageLoaderQuery($by: VolunteerTotalsBy!, $from: Date!, $to: Date!) {
        ...TotalsPageFragment @arguments(by: $by, from: $from, to: $to)
      }
    `,
    variables,
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <TotalsPage query={data} by={variables.by} year={year} onBy={(value) => set('by', value)} onYear={(value) => set('year', value)} />;
}
