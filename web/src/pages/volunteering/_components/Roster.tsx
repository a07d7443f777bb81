import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { useTakeOff } from '../_lib/useTakeOff';
import { SignUpPeople } from './SignUpPeople';
import type { RosterFragment$key } from './__generated__/RosterFragment.graphql';

/** The people on a shift: those with a place, then those who wait, in their order. */
export function Roster({ shift }: { shift: RosterFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('ShiftSignup');
  const takeOff = useTakeOff();
  const data = useFragment(
    graphql`
      fragment RosterFragment on Shift {
        id cancelledAt
        signups { id status waitlistedAt contact { id displayName } }
        ...SignUpPeopleFragment
      }
    `,
    shift,
  );
  const all = (data.signups ?? []).filter((s) => s.status !== 'CANCELLED');
  const placed = all.filter((s) => s.status !== 'WAITLISTED').sort((a, b) => a.contact.displayName.localeCompare(b.contact.displayName));
  const waiting = all.filter((s) => s.status === 'WAITLISTED').sort((a, b) => (a.waitlistedAt ?? '').localeCompare(b.waitlistedAt ?? ''));
  return (
    <Stack gap="xs" component="section" aria-label={t('volunteering.panel.people')}>
      <Text fw={600} component="h3" m={0}>{t('volunteering.panel.people')}</Text>
      {all.length === 0 && <Text c="dimmed">{t('volunteering.nobody')}</Text>}
      {[...placed, ...waiting].map((s) => (
        <Group key={s.id} justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs">
            <Anchor component={Link} to={`/contacts/${s.contact.id}`}>{s.contact.displayName}</Anchor>
            {s.status !== 'CONFIRMED' && (
              <Badge variant="light" color={s.status === 'ATTENDED' ? 'green' : s.status === 'WAITLISTED' ? 'amber' : 'gray'} radius="sm" tt="none">
                {s.status === 'WAITLISTED' ? t('volunteering.people.place', { place: waiting.indexOf(s) + 1 }) : t(`enums.signupStatus.${s.status}`)}
              </Badge>
            )}
          </Group>
          {mayWrite && (s.status === 'CONFIRMED' || s.status === 'WAITLISTED') && (
            <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('volunteering.remove')}: ${s.contact.displayName}`} onClick={() => void takeOff(s.id, s.contact.displayName)}>{t('volunteering.remove')}</Button>
          )}
        </Group>
      ))}
      {mayWrite && !data.cancelledAt && <SignUpPeople shift={data} />}
    </Stack>
  );
}
