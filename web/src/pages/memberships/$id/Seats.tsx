import { ActionIcon, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { formatDate } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { AddSeat } from './AddSeat';
import { Coordinator } from './Coordinator';
import type { SeatsFragment$key } from './__generated__/SeatsFragment.graphql';
import { SeatLimit } from './SeatLimit';
import { useSeats } from './useSeats';

/** Who a family or corporate membership includes, who looks after it, and how many there may be. */
export function Seats({ membership }: { membership: SeatsFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('MembershipSeat');
  const data = useFragment(
    graphql`
      fragment SeatsFragment on Membership {
        id
        renewalStage
        seatLimit
        seatsTaken
        joinedOn
        level { inherit seats }
        holder { id kind displayName household { id } }
        seats { id sinceOn untilOn contact { id displayName } }
        ...CoordinatorFragment
        ...SeatLimitFragment
      }
    `,
    membership,
  );
  const { remove, addHousehold, isBusy } = useSeats(data.id);
  const seats = (data.seats ?? []).filter((s) => !s.untilOn);
  if (data.level.inherit === 'NOBODY' && seats.length === 0) return null;
  const isOpen = mayWrite && data.renewalStage !== 'LAPSED' && Boolean(data.renewalStage) && data.seatsTaken < data.seatLimit;
  const hasHousehold = data.holder.kind === 'HOUSEHOLD' || Boolean(data.holder.household);
  return (
    <Paper withBorder p="md" component="section" aria-label={t('memberships.seats')}>
      <Group justify="space-between">
        <Title order={2} size="h3">{t('memberships.seats')}</Title>
        {isOpen && hasHousehold && data.level.inherit !== 'AFFILIATED' && <Button variant="default" size="compact-md" loading={isBusy} onClick={() => void addHousehold()}>{t('renewals.addHousehold')}</Button>}
      </Group>
      <Text c="dimmed" mb="sm" data-testid="seats-taken">{t('memberships.seatsOf', { used: data.seatsTaken, count: data.seatLimit })}</Text>
      <Stack gap="xs">
        <Coordinator membership={data} />
        {data.holder.kind === 'INDIVIDUAL' && (
          <Text><Anchor component={Link} underline="always" to={`/contacts/${data.holder.id}`}>{data.holder.displayName}</Anchor> <Text span c="dimmed" size="sm">· {t('renewals.holderSits')}</Text></Text>
        )}
        {seats.map((s) => (
          <Group key={s.id} justify="space-between" wrap="nowrap">
            <Text><Anchor component={Link} underline="always" to={`/contacts/${s.contact.id}`}>{s.contact.displayName}</Anchor> <Text span c="dimmed" size="sm">· {t('renewals.since', { date: formatDate(s.sinceOn, locale) })}</Text></Text>
            {mayWrite && <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.remove')}: ${s.contact.displayName}`} onClick={() => void remove(s.contact.id, s.contact.displayName)}><IconX size={sizes.icon} aria-hidden /></ActionIcon>}
          </Group>
        ))}
        {isOpen && <AddSeat membershipID={data.id} />}
        {mayWrite && <SeatLimit membership={data} />}
      </Stack>
    </Paper>
  );
}
