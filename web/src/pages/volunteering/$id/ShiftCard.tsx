import { Anchor, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { useWords } from '@/lib/i18n';
import { ShiftTime } from '../ShiftTime';
import { SignUp } from './SignUp';
import { useSignups } from './useSignups';
import type { ShiftCardFragment$key } from './__generated__/ShiftCardFragment.graphql';

export function ShiftCard({ shift }: { shift: ShiftCardFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment ShiftCardFragment on Shift {
        id
        startsLocal
        endsLocal
        timeZone
        capacity
        filled
        signups { id status contact { id displayName } }
      }
    `,
    shift,
  );
  const { signUp, checkIn, cancel } = useSignups();
  const signups = (data.signups ?? []).filter((s) => s.status !== 'CANCELLED');
  const isFull = data.filled >= data.capacity;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" mb="sm">
        <Text fw={600}><ShiftTime starts={data.startsLocal} ends={data.endsLocal} timeZone={data.timeZone} /></Text>
        <Badge variant="light" color={isFull ? 'green' : 'persimmon'} radius="sm" tt="none">
          {t('volunteering.filled', { filled: data.filled, capacity: data.capacity })}{isFull ? ` · ${t('volunteering.full')}` : ''}
        </Badge>
      </Group>
      <Stack gap="xs">
        {signups.length === 0 && <Text c="dimmed">{t('volunteering.nobody')}</Text>}
        {signups.map((s) => (
          <Group key={s.id} justify="space-between">
            <Group gap="xs">
              <Anchor component={Link} to={`/contacts/${s.contact.id}`}>{s.contact.displayName}</Anchor>
              <Badge variant="light" color={s.status === 'ATTENDED' ? 'green' : 'gray'} radius="sm" tt="none">{t(`enums.signupStatus.${s.status}`)}</Badge>
            </Group>
            <Group gap={4}>
              {s.status === 'CONFIRMED' && <Button variant="default" size="compact-md" aria-label={`${t('volunteering.checkIn')}: ${s.contact.displayName}`} onClick={() => void checkIn(s.id, s.contact.displayName)}>{t('volunteering.checkIn')}</Button>}
              {(s.status === 'CONFIRMED' || s.status === 'WAITLISTED') && <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('volunteering.remove')}: ${s.contact.displayName}`} onClick={() => void cancel(s.id, s.contact.displayName)}>{t('volunteering.remove')}</Button>}
            </Group>
          </Group>
        ))}
        <SignUp onSignUp={(contactID, name) => signUp(data.id, contactID, name)} />
      </Stack>
    </Paper>
  );
}
