import { Button, Text } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { useShiftNews } from '../_lib/useShiftNews';
import { dayOf, spanOf } from '../_lib/wall';
import { CalendarFeed } from '../_components/CalendarFeed';
import { Agenda } from './_components/Agenda';
import { CalendarBar } from './_components/CalendarBar';
import { MoveDialogs } from './_components/MoveDialogs';
import { NewShift, type Slot } from './_components/NewShift';
import { ShiftPanel } from './_components/ShiftPanel';
import { useMove } from './_components/useMove';
import type { CalendarState } from './useCalendarState';
import type { CalendarPageFragment$key } from './__generated__/CalendarPageFragment.graphql';

const ShiftGrid = lazy(() => import('./_components/ShiftGrid').then((m) => ({ default: m.ShiftGrid })));

export function CalendarPage({ query, state, onReload }: { query: CalendarPageFragment$key; state: CalendarState; onReload: () => void }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Shift');
  const [slot, setSlot] = useState<Slot | null>(null);
  const data = useFragment(
    graphql`
      fragment CalendarPageFragment on Query @argumentDefinitions(where: { type: "ShiftWhereInput!" }) {
        volunteerOpportunities(first: 200, where: { archivedAtIsNil: true }, orderBy: { field: TITLE, direction: ASC }) {
          edges { node { id title location timeZone } }
        }
        shifts(first: 500, where: $where, orderBy: { field: STARTS_AT, direction: ASC }) {
          edges {
            node {
              id startsLocal endsLocal timeZone endsAt capacity filled cancelledAt series
              opportunity { id title location }
              signups { id status }
            }
          }
        }
      }
    `,
    query,
  );
  const opportunities = nodesOf(allowed(data.volunteerOpportunities));
  const loaded = useMemo(() => nodesOf(data.shifts), [data.shifts]);
  const move = useMove();
  useShiftNews((event) => event === 'shift.created' && onReload());

  const { view, day, set } = state;
  const shifts = useMemo(() => {
    const { from, to } = spanOf(view, day, locale);
    return loaded
      .map((s) => (move.pending?.shift.id === s.id ? { ...s, startsLocal: move.pending.starts, endsLocal: move.pending.ends } : s))
      .filter((s) => s.endsLocal.slice(0, 10) >= from && dayOf(s.startsLocal) < to);
  }, [loaded, view, day, locale, move.pending]);

  const open = (id: string) => set('shift', id);
  const add = mayWrite && opportunities.length > 0 && (
    <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setSlot({ day })}>{t('volunteering.newShift')}</Button>
  );
  return (
    <Page title={t('volunteering.calendar.title')} actions={<><CalendarFeed of={{ mine: true }} />{add}</>}>
      {opportunities.length === 0 && loaded.length === 0 ? (
        <EmptyState icon={IconCalendarEvent} title={t('volunteering.emptyTitle')} action={<Button component={Link} to="/volunteering/opportunities?new=1">{t('volunteering.newOpportunity')}</Button>}>
          {t('volunteering.calendar.noneYet')}
        </EmptyState>
      ) : (
        <>
          <CalendarBar state={state} opportunities={opportunities} />
          {view === 'list' || (state.isPhone && view === 'month') ? (
            <Agenda shifts={shifts} onOpen={open} />
          ) : (
            <Suspense fallback={null}>
              <ShiftGrid key={`${view} ${day} ${locale}`} shifts={shifts} view={view} day={day} onOpen={open} onSlot={mayWrite ? setSlot : undefined} onMove={mayWrite ? move.start : undefined} />
              <Text size="sm" c="dimmed" mt="xs">{mayWrite && t('volunteering.calendar.hint')} {t('volunteering.calendar.ownZone')}</Text>
            </Suspense>
          )}
        </>
      )}
      {slot && <NewShift slot={slot} opportunities={opportunities} chosen={state.opportunity} onClose={() => setSlot(null)} onDone={onReload} />}
      {state.shift && <ShiftPanel id={state.shift} onClose={() => set('shift', null)} onMove={move.start} />}
      <MoveDialogs move={move} />
    </Page>
  );
}
