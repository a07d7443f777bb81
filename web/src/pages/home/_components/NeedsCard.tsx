import { Anchor, Badge, Group, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { DateText } from '@/components/DateText';
import { TickTask } from '@/components/TickTask';
import { localToday } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useCompleteTask } from '@/lib/useCompleteTask';
import type { NeedsCardFragment$key } from './__generated__/NeedsCardFragment.graphql';

/** What needs a person today. */
export function NeedsCard({ query }: { query: NeedsCardFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment NeedsCardFragment on Query
      @argumentDefinitions(me: { type: "ID!" }, today: { type: "Date!" }, soon: { type: "Date!" }) {
        tasks(first: 5, where: { completedAtIsNil: true, assigneeID: $me }, orderBy: { field: DUE_ON, direction: ASC }) {
          edges { node { id title dueOn completedAt contact { id displayName } } }
        }
        ending: memberships(where: { cancelledOnIsNil: true, endsOnGTE: $today, endsOnLTE: $soon }) { totalCount }
        hoursToApprove: volunteerHours(where: { status: LOGGED }) { totalCount }
      }
    `,
    query,
  );
  const complete = useCompleteTask();
  const tasks = nodesOf(data.tasks).filter((task) => !task.completedAt);
  const ending = data.ending?.totalCount ?? 0;
  const hours = data.hoursToApprove?.totalCount ?? 0;
  const number = new Intl.NumberFormat(locale);
  const lines = [
    { count: ending, label: t('home.renewals'), to: '/memberships?state=ending' },
    { count: hours, label: t('home.hours'), to: '/volunteering' },
  ].filter((line) => line.count > 0);
  const today = localToday();
  return (
    <Card title={t('home.needsYou')}>
      {tasks.length + lines.length === 0 && <Text c="dimmed">{t('home.needsNone')}</Text>}
      {lines.map((line) => (
        <Group key={line.to} justify="space-between" wrap="nowrap">
          <Anchor component={Link} to={line.to}>{line.label}</Anchor>
          <Badge variant="light" color="persimmon" radius="sm">{number.format(line.count)}</Badge>
        </Group>
      ))}
      {tasks.map((task) => (
        <Group key={task.id} justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <TickTask title={task.title ?? ''} onDone={() => void complete(task.id, task.title ?? '')} />
            {task.contact && <Anchor component={Link} to={`/contacts/${task.contact.id}`} size="sm" ml="xl">{task.contact.displayName}</Anchor>}
          </div>
          {task.dueOn && <Text size="sm" c={task.dueOn < today ? 'var(--mantine-color-persimmon-text)' : 'dimmed'} style={{ whiteSpace: 'nowrap' }}><DateText date={task.dueOn} isRelative /></Text>}
        </Group>
      ))}
    </Card>
  );
}
