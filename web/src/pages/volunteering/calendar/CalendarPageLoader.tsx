import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { CardsSkeleton } from '@/components/Skeletons';
import { plusDays } from '@/lib/dates';
import { useWords } from '@/lib/i18n';
import { VolunteeringNav } from '../_components/VolunteeringNav';
import { spanOf } from '../_lib/wall';
import type { CalendarPageLoaderQuery } from './__generated__/CalendarPageLoaderQuery.graphql';
import { CalendarPage } from './CalendarPage';
import { useCalendarState } from './useCalendarState';

export function CalendarPageLoader() {
  return (
    <>
      <VolunteeringNav />
      <PageBoundary skeleton={<CardsSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>
    </>
  );
}

function Loaded({ attempt }: { attempt: number }) {
  const { locale } = useWords();
  const state = useCalendarState();
  const { view, day, opportunity, location } = state;
  const [again, setAgain] = useState(0);
  const reload = useCallback(() => setAgain((n) => n + 1), []);
  const variables = useMemo(() => {
    const { from, to } = spanOf(view, day, locale);
    // A day more on both sides: what counts is the wall time of each shift's own zone.
    return {
      where: {
        endsAtGT: `${plusDays(from, -1)}T00:00:00Z`, startsAtLT: `${plusDays(to, 1)}T00:00:00Z`,
        ...(opportunity && { opportunityID: opportunity }), ...(location && { hasOpportunityWith: [{ location }] }),
      },
    };
  }, [view, day, locale, opportunity, location]);
  // What was there stays until the next is.
  const shown = useDeferredValue(useMemo(() => ({ variables, key: `${attempt}.${again}` }), [variables, attempt, again]));
  const data = useLazyLoadQuery<CalendarPageLoaderQuery>(
    graphql`
      query CalendarPageLoaderQuery($where: ShiftWhereInput!) {
        ...CalendarPageFragment @arguments(where: $where)
      }
    `,
    shown.variables,
    { fetchPolicy: 'store-and-network', fetchKey: shown.key },
  );
  return <CalendarPage query={data} state={state} onReload={reload} />;
}
