import { Anchor, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { Delayed, CardsSkeleton } from '@/components/Skeletons';
import { useWords } from '@/lib/i18n';
import { phoneQuery, sizes } from '@/lib/theme';
import { useAccess, useViewer } from '@/lib/viewer';
import { waitingOf } from '../../_lib/shiftState';
import { cityOf, dayOf, formatTimes, formatWeekday } from '../../_lib/wall';
import { ShiftBadge } from '../../_components/ShiftBadge';
import { Roster } from '../../_components/Roster';
import { CallOff } from './CallOff';
import { MoveForm } from './MoveForm';
import { Places } from './Places';
import type { Moved } from './useMove';
import type { ShiftPanelQuery } from './__generated__/ShiftPanelQuery.graphql';

interface Props {
  id: string;
  onClose: () => void;
  onMove: (moved: Moved) => void;
}

/** One shift beside the calendar: who is on it, and everything that can be done with it. */
export function ShiftPanel(props: Props) {
  const { t } = useWords();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  return (
    <Drawer opened onClose={props.onClose} position="right" size={isPhone ? '100%' : sizes.form} title={t('volunteering.shift')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <ErrorBoundary resetKey={props.id}>
        <Suspense fallback={<Delayed><CardsSkeleton /></Delayed>}><Loaded key={props.id} {...props} /></Suspense>
      </ErrorBoundary>
    </Drawer>
  );
}

function Loaded({ id, onMove }: Props) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const { mayWrite } = useAccess('Shift');
  const [doing, setDoing] = useState<'move' | 'places' | 'off' | null>(null);
  const data = useLazyLoadQuery<ShiftPanelQuery>(
    graphql`
      query ShiftPanelQuery($id: ID!) {
        node(id: $id) {
          ... on Shift @alias(as: "shift") {
            id startsLocal endsLocal timeZone endsAt capacity filled cancelledAt series
            opportunity { id title location description }
            signups { id status }
            ...RosterFragment
            ...CallOffFragment
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  );
  const shift = data.node?.shift;
  if (!shift) return <Text>{t('volunteering.panel.failed')}</Text>;
  const own = { id: shift.id, startsLocal: shift.startsLocal, endsLocal: shift.endsLocal, isWeekly: Boolean(shift.series) };
  return (
    <Stack gap="md">
      <div>
        <Text fw={600} size="xl" component="h2" m={0}>{shift.opportunity.title}</Text>
        <Text>{formatWeekday(dayOf(shift.startsLocal), locale)}, {formatTimes(shift.startsLocal, shift.endsLocal, locale)}{shift.timeZone !== organization.timeZone && ` (${t('volunteering.zoneOf', { city: cityOf(shift.timeZone) })})`}</Text>
        {shift.opportunity.location && <Text c="dimmed">{shift.opportunity.location}</Text>}
        {shift.series && <Text size="sm" c="dimmed">{t('volunteering.panel.weekly')}</Text>}
        <Anchor component={Link} to={`/volunteering/${shift.opportunity.id}`} underline="always">{t('volunteering.panel.open')}</Anchor>
      </div>
      <ShiftBadge shift={shift} waiting={waitingOf(shift.signups)} />
      {mayWrite && (
        <Group gap="xs">
          {!shift.cancelledAt && <Button variant="default" onClick={() => setDoing('move')}>{t('volunteering.panel.move')}</Button>}
          {!shift.cancelledAt && <Button variant="default" onClick={() => setDoing('places')}>{t('volunteering.panel.places')}</Button>}
          {!shift.cancelledAt && <Button variant="default" component={Link} to={`/volunteering/check-in?shift=${shift.id}`}>{t('volunteering.nav.checkIn')}</Button>}
          <CallOff shift={shift} isOpen={doing === 'off'} onOpen={() => setDoing('off')} onClose={() => setDoing(null)} />
        </Group>
      )}
      <Roster shift={shift} />
      {doing === 'move' && <MoveForm shift={own} onMove={onMove} onClose={() => setDoing(null)} />}
      {doing === 'places' && <Places shift={{ id: shift.id, capacity: shift.capacity, isWeekly: own.isWeekly }} onClose={() => setDoing(null)} />}
    </Stack>
  );
}
