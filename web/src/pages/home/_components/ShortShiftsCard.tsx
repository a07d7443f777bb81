import { Anchor, Group, Text } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { plusDays } from '@/lib/dates';
import { localToday } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { ShortShiftsCardQuery } from './__generated__/ShortShiftsCardQuery.graphql';

const startOf = (day: string) => new Date(`${day}T00:00:00`).toISOString();

/** The shifts of today that still need people, each leading to its own place on the calendar. Nothing where all are full. */
export function ShortShiftsCard({ fresh }: { fresh: number }) {
  const { t, locale } = useWords();
  const today = localToday();
  const data = useLazyLoadQuery<ShortShiftsCardQuery>(
    graphql`
      query ShortShiftsCardQuery($from: Time!, $to: Time!) {
        shifts(first: 200, where: { cancelledAtIsNil: true, startsAtGTE: $from, startsAtLT: $to }, orderBy: { field: STARTS_AT, direction: ASC }) {
          edges { node { id startsAt endsAt startsLocal capacity filled opportunity { id title } } }
        }
      }
    `,
    { from: startOf(today), to: startOf(plusDays(today, 1)) },
    { fetchPolicy: 'store-and-network', fetchKey: fresh },
  );
  const short = nodesOf(data.shifts).filter((s) => s.filled < s.capacity);
  if (short.length === 0) return null;
  const missing = short.reduce((sum, s) => sum + s.capacity - s.filled, 0);
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeStyle: 'short', timeZone: 'UTC' });
  return (
    <Card title={t('desk.shiftsShort', { count: missing })}>
      {short.map((s) => (
        <Group key={s.id} justify="space-between" wrap="nowrap" data-testid="short-shift">
          <Anchor component={Link} to={`/volunteering/calendar?${new URLSearchParams({ on: s.startsLocal.slice(0, 10), shift: s.id }).toString()}`}>
            {time.format(new Date(`${s.startsLocal.slice(0, 16)}:00Z`))} {s.opportunity.title}
          </Anchor>
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{t('desk.shiftNeeds', { count: s.capacity - s.filled, filled: s.filled, capacity: s.capacity })}</Text>
        </Group>
      ))}
    </Card>
  );
}
