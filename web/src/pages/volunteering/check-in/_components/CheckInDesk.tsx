import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus, IconWifiOff } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import { sizes } from '@/lib/theme';
import { useAccess, useViewer } from '@/lib/viewer';
import { ShiftBadge } from '../../_components/ShiftBadge';
import { useNow } from '../../_lib/useNow';
import { cityOf, dayOf, formatTimes, formatWeekday, wallIn } from '../../_lib/wall';
import { type DeskPerson, isFound, peopleOf } from '../_lib/roster';
import type { Attendance } from '../_lib/taps';
import type { Taps } from '../_lib/useTaps';
import { LeaveNow } from './LeaveNow';
import { PersonRow } from './PersonRow';
import { WalkIn } from './WalkIn';
import classes from './CheckInDesk.module.css';
import type { CheckInDeskQuery } from './__generated__/CheckInDeskQuery.graphql';

/** From so many people on, looking down the list takes longer than typing. */
const longList = 8;

export function CheckInDesk({ id, taps }: { id: string; taps: Taps }) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const { mayWrite } = useAccess('ShiftSignup');
  const now = useNow();
  const [text, setText] = useState('');
  const [isWalkIn, setWalkIn] = useState(false);
  const [leaving, setLeaving] = useState<DeskPerson | null>(null);
  const data = useLazyLoadQuery<CheckInDeskQuery>(
    graphql`
      query CheckInDeskQuery($id: ID!) {
        node(id: $id) {
          ... on Shift @alias(as: "shift") {
            id startsLocal endsLocal startsAt endsAt timeZone capacity filled cancelledAt
            opportunity { id title location }
            signups { id status checkedInAt waitlistedAt contact { id displayName } }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  );
  const shift = data.node?.shift;
  if (!shift) return <Text>{t('volunteering.panel.failed')}</Text>;
  const people = peopleOf(shift.id, shift.signups ?? [], taps.taps);
  const found = people.filter((p) => isFound(p.name, text));
  const here = people.filter((p) => p.status === 'here').length;
  const expected = people.filter((p) => p.status === 'expected' && p.signupID);
  const unsent = taps.taps.filter((tap) => tap.shiftID === shift.id && !tap.refused).length;
  const hasBegun = wallIn(shift.timeZone, new Date(now)) >= shift.startsLocal;

  const say = (person: DeskPerson, attendance: Attendance, addPlace = false) =>
    taps.tap({ shiftID: shift.id, contactID: person.contactID, name: person.name, attendance, addPlace, ...(person.signupID && { signupID: person.signupID }) });
  const markRest = () => {
    for (const person of expected) say(person, 'NO_SHOW');
    showDone({ message: t('volunteering.desk.markedRest', { count: expected.length }), undo: () => expected.forEach((person) => say(person, 'EXPECTED')) });
  };
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600} size="lg" component="h2" m={0}>{shift.opportunity.title}</Text>
        <Text c="dimmed">{[`${formatWeekday(dayOf(shift.startsLocal), locale)}, ${formatTimes(shift.startsLocal, shift.endsLocal, locale)}`, shift.timeZone !== organization.timeZone && t('volunteering.zoneOf', { city: cityOf(shift.timeZone) }), shift.opportunity.location].filter(Boolean).join(' · ')}</Text>
        <ShiftBadge shift={shift} waiting={people.filter((p) => p.status === 'waiting').length} />
      </div>
      {taps.isOffline && <Alert color="amber" variant="light" icon={<IconWifiOff aria-hidden />} role="status">{t('volunteering.desk.offline')}</Alert>}
      {people.length > longList && <TextInput size="lg" type="search" aria-label={t('volunteering.desk.search')} placeholder={t('volunteering.desk.search')} leftSection={<IconSearch size={sizes.icon} aria-hidden />} value={text} onChange={(e) => setText(e.currentTarget.value)} />}
      {people.length === 0 && <Text c="dimmed">{t('volunteering.nobody')}</Text>}
      {people.length > 0 && found.length === 0 && <Text c="dimmed">{t('volunteering.desk.noMatch')}</Text>}
      <ul className={classes.people} aria-label={t('volunteering.panel.people')}>
        {found.map((person) => <PersonRow key={person.contactID} person={person} zone={shift.timeZone} mayWrite={mayWrite} onSay={(attendance, addPlace) => say(person, attendance, addPlace)} onDrop={() => person.tap && taps.drop(person.tap)} onLeave={() => setLeaving(person)} />)}
      </ul>
      {mayWrite && hasBegun && expected.length > 0 && text === '' && <Button size="md" variant="subtle" color="gray" onClick={markRest}>{t('volunteering.desk.markRest', { count: expected.length })}</Button>}
      <div className={classes.bar}>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <div aria-live="polite">
            <Text fw={600} data-testid="desk-counts">{t('volunteering.desk.counts', { here, all: people.filter((p) => p.status !== 'waiting').length })}</Text>
            {unsent > 0 && <Text size="sm" c="amber" data-testid="not-sent">{t('volunteering.desk.notSent', { count: unsent })}</Text>}
          </div>
          <Group gap="xs" wrap="nowrap">
            {unsent > 0 && taps.isOffline && <Button size="md" variant="default" onClick={taps.retry}>{t('volunteering.desk.retryNow')}</Button>}
            {mayWrite && <Button size="md" leftSection={<IconUserPlus size={sizes.icon} aria-hidden />} onClick={() => setWalkIn(true)}>{t('volunteering.desk.walkIn')}</Button>}
          </Group>
        </Group>
      </div>
      {isWalkIn && <WalkIn onClose={() => setWalkIn(false)} onHere={(contactID, name) => taps.tap({ shiftID: shift.id, contactID, name, attendance: 'ATTENDED' })} />}
      {leaving && <LeaveNow person={leaving} shift={shift} onClose={() => setLeaving(null)} />}
    </Stack>
  );
}
