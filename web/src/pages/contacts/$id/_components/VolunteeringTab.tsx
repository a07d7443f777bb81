import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay';
import { DateText, TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { CalendarFeed } from '@/pages/volunteering/_components/CalendarFeed';
import type { VolunteeringTabFragment$key } from './__generated__/VolunteeringTabFragment.graphql';

const minutesOf = (minutes: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 }).format(minutes / 60);

export function VolunteeringTab({ contact }: { contact: VolunteeringTabFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('ShiftSignup');
  const data = useFragment(
    graphql`
      fragment VolunteeringTabFragment on Contact {
        id
        displayName
        signups(first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
          edges { node { id status shift { id startsAt opportunity { id title } } } }
        }
        volunteerHours(first: 20, orderBy: { field: WORKED_ON, direction: DESC }) {
          edges { node { id workedOn minutesWorked minutesPlanned status opportunity { id title } } }
        }
      }
    `,
    contact,
  );
  const signups = nodesOf(data.signups);
  const hours = nodesOf(data.volunteerHours);
  if (signups.length + hours.length === 0) {
    return <EmptyState icon={IconHeartHandshake} title={t('contacts.tabVolunteering')}>{t('contacts.volunteeringEmpty')}</EmptyState>;
  }
  return (
    <Stack gap="lg">
      {mayWrite && <Group><CalendarFeed of={{ contactID: data.id, name: data.displayName }} /></Group>}
      {signups.length > 0 && (
        <Stack gap="xs">
          <Title order={3}>{t('volunteering.shifts')}</Title>
          {signups.map((s) => (
            <Group key={s.id} justify="space-between" wrap="nowrap">
              <Text>{s.shift.opportunity.title} <Text span c="dimmed" size="sm"><TimeText instant={s.shift.startsAt} /></Text></Text>
              <Badge variant="light" color="gray" radius="sm" tt="none">{t(`enums.signupStatus.${s.status}`)}</Badge>
            </Group>
          ))}
        </Stack>
      )}
      {hours.length > 0 && (
        <Stack gap="xs">
          <Title order={3}>{t('volunteering.hours')}</Title>
          {hours.map((h) => (
            <Group key={h.id} justify="space-between" wrap="nowrap">
              <Text>{h.opportunity?.title} <Text span c="dimmed" size="sm"><DateText date={h.workedOn} /></Text></Text>
              <Group gap="sm" wrap="nowrap">
                <Text>{minutesOf(h.minutesWorked ?? h.minutesPlanned, locale)}</Text>
                <Badge variant="light" color="gray" radius="sm" tt="none">{t(`enums.hoursStatus.${h.status}`)}</Badge>
              </Group>
            </Group>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
