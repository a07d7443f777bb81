import { Anchor, Button, Stack } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { Suspense } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { Page } from '@/components/Page';
import { CardsSkeleton, Delayed } from '@/components/Skeletons';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useListState } from '@/lib/lists/useListState';
import { useWords } from '@/lib/i18n';
import { useNow } from '../_lib/useNow';
import { useShiftNews } from '../_lib/useShiftNews';
import { dayOf, wallIn } from '../_lib/wall';
import { Agenda } from '../calendar/_components/Agenda';
import { CheckInDesk } from './_components/CheckInDesk';
import { useTaps } from './_lib/useTaps';
import type { CheckInPageFragment$key } from './__generated__/CheckInPageFragment.graphql';

const order = { key: 'NAME', direction: 'ASC' } as const;

/** Today's shifts, and the people of one of them: made for a phone in one hand. */
export function CheckInPage({ query }: { query: CheckInPageFragment$key }) {
  const { t } = useWords();
  const { get, set } = useListState(order);
  const now = useNow();
  const taps = useTaps();
  useShiftNews();
  const data = useFragment(
    graphql`
      fragment CheckInPageFragment on Query @argumentDefinitions(from: { type: "Time!" }, to: { type: "Time!" }) {
        shifts(first: 100, where: { endsAtGT: $from, startsAtLT: $to, cancelledAtIsNil: true }, orderBy: { field: STARTS_AT, direction: ASC }) {
          edges { node { id startsLocal endsLocal timeZone endsAt capacity filled cancelledAt opportunity { id title location } signups { id status } } }
        }
      }
    `,
    query,
  );
  const today = nodesOf(allowed(data.shifts)).filter((s) => {
    const day = dayOf(wallIn(s.timeZone, new Date(now)));
    return dayOf(s.startsLocal) <= day && dayOf(s.endsLocal) >= day;
  });
  const chosen = get('shift') ?? (today.length === 1 ? (today[0]?.id ?? null) : null);
  return (
    <Page title={t('volunteering.desk.title')} width="form">
      {chosen ? (
        <Stack gap="sm">
          {(today.length > 1 || get('shift')) && <Anchor component="button" type="button" ta="start" underline="always" onClick={() => set('shift', null)} hidden={today.length === 1 && today[0]?.id === chosen}>{t('volunteering.desk.other')}</Anchor>}
          <ErrorBoundary resetKey={chosen}>
            <Suspense fallback={<Delayed><CardsSkeleton /></Delayed>}><CheckInDesk key={chosen} id={chosen} taps={taps} /></Suspense>
          </ErrorBoundary>
        </Stack>
      ) : today.length === 0 ? (
        <EmptyState icon={IconCalendarOff} title={t('volunteering.desk.noneTitle')} action={<Button component={Link} to="/volunteering/calendar">{t('volunteering.desk.toCalendar')}</Button>}>{t('volunteering.desk.noneText')}</EmptyState>
      ) : (
        <Agenda shifts={today} onOpen={(id) => set('shift', id)} />
      )}
    </Page>
  );
}
