import { Anchor, Group, Stack, Text } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { DateText } from '@/components/DateText';
import { TickTask } from '@/components/TickTask';
import { givingYear, plusDays } from '@/lib/dates';
import { formatDate, localToday } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { withErrors } from '@/lib/importErrors';
import { useCompleteTask } from '@/lib/useCompleteTask';
import { useAccess, useViewer } from '@/lib/viewer';
import { type Line, linesOf, thankDays } from '../_lib/lines';
import classes from './Desk.module.css';
import type { DeskQuery } from './__generated__/DeskQuery.graphql';

/** What waits for this person: only what the role may see and act on, each a number that leads to the list behind it. */
export function Desk({ fresh }: { fresh: number }) {
  const { t, locale } = useWords();
  const { user, organization } = useViewer();
  const today = localToday();
  const thisYear = givingYear(today, organization.fiscalYearMonth);
  const lastYear = givingYear(plusDays(thisYear.from, -1), organization.fiscalYearMonth);
  const members = useAccess('Membership').mayWrite;
  const giving = useAccess('Donation').mayWrite;
  const hours = useAccess('VolunteerHours').mayWrite;
  const imports = useAccess('ImportRun').mayWrite;
  const duplicates = useAccess('DuplicateCandidate').mayWrite;
  const thankFrom = plusDays(today, -thankDays);
  const data = useLazyLoadQuery<DeskQuery>(
    graphql`
      query DeskQuery(
        $me: ID!, $today: Date!, $members: Boolean!, $giving: Boolean!, $hours: Boolean!, $imports: Boolean!, $duplicates: Boolean!
        $thankFrom: Date!, $lastFrom: Date!, $lastTo: Date!, $thisFrom: Date!, $importErrors: ImportWhereInput!
      ) {
        open: memberships(where: { stageIn: [OPEN] }) @include(if: $members) { totalCount }
        grace: memberships(where: { stageIn: [GRACE] }) @include(if: $members) { totalCount }
        lapsing: contacts(where: {
          isDeceased: false
          hasDonationsWith: [{ kind: GIFT, deletedAtIsNil: true, receivedOnGTE: $lastFrom, receivedOnLTE: $lastTo }]
          not: { hasDonationsWith: [{ kind: GIFT, deletedAtIsNil: true, receivedOnGTE: $thisFrom }] }
        }) @include(if: $giving) { totalCount }
        thanks: donations(where: { kind: GIFT, acknowledgedAtIsNil: true, receivedOnGTE: $thankFrom }) @include(if: $giving) { totalCount }
        overdue: tasks(where: { completedAtIsNil: true, assigneeID: $me, dueOnLT: $today }) { totalCount }
        dueToday: tasks(where: { completedAtIsNil: true, assigneeID: $me, dueOn: $today }) { totalCount }
        mine: tasks(first: 5, where: { completedAtIsNil: true, assigneeID: $me, dueOnLTE: $today }, orderBy: { field: DUE_ON, direction: ASC }) {
          edges { node { id title dueOn completedAt contact { id displayName } } }
        }
        next: tasks(first: 1, where: { completedAtIsNil: true, assigneeID: $me, dueOnGT: $today }, orderBy: { field: DUE_ON, direction: ASC }) {
          edges { node { id title dueOn } }
        }
        ends: memberships(first: 1, where: { stageIn: [LATER] }, orderBy: { field: ENDS_ON, direction: ASC }) @include(if: $members) {
          edges { node { id endsOn holder { id displayName } } }
        }
        hours: volunteerHours(where: { status: LOGGED }) @include(if: $hours) { totalCount }
        pledges(status: [OVERDUE]) @include(if: $giving) { totalCount }
        duplicateCandidates(where: { state: OPEN }) @include(if: $duplicates) { totalCount }
        failed: imports(where: $importErrors) @include(if: $imports) { totalCount }
      }
    `,
    {
      me: user.id, today, members, giving, hours, imports, duplicates, thankFrom, lastFrom: lastYear.from, lastTo: lastYear.to, thisFrom: thisYear.from,
      importErrors: withErrors(today),
    },
    { fetchPolicy: 'store-and-network', fetchKey: fresh },
  );
  const lines = linesOf({
    open: data.open?.totalCount, grace: data.grace?.totalCount, lapsing: data.lapsing?.totalCount, thanks: data.thanks?.totalCount,
    overdue: data.overdue?.totalCount, dueToday: data.dueToday?.totalCount, hours: data.hours?.totalCount, imports: data.failed?.totalCount,
    pledges: data.pledges?.totalCount, duplicates: data.duplicateCandidates?.totalCount,
  }, { me: user.id, today });
  const tasks = nodesOf(data.mine).filter((task) => !task.completedAt);
  const complete = useCompleteTask();
  const nextTask = nodesOf(data.next)[0];
  const nextEnd = nodesOf(data.ends)[0];
  return (
    <Card title={lines.length > 0 ? t('desk.waits') : t('desk.nothing')}>
      {lines.length === 0 && nextTask?.dueOn && <Text c="dimmed">{t('desk.nextTask', { title: nextTask.title, date: formatDate(nextTask.dueOn, locale, 'long') })}</Text>}
      {lines.length === 0 && !nextTask && nextEnd?.endsOn && <Text c="dimmed">{t('desk.nextEnd', { name: nextEnd.holder.displayName, date: formatDate(nextEnd.endsOn, locale, 'long') })}</Text>}
      {lines.length > 0 && <ul className={classes.lines}>{lines.map((line) => <li key={line.key}><DeskLine line={line} /></li>)}</ul>}
      {tasks.length > 0 && (
        <Stack gap="sm">
          {tasks.map((task) => (
            <Group key={task.id} justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <TickTask title={task.title ?? ''} onDone={() => void complete(task.id, task.title ?? '')} />
                {task.contact && <Anchor component={Link} to={`/contacts/${task.contact.id}`} size="sm" ml="xl">{task.contact.displayName}</Anchor>}
              </div>
              {task.dueOn && <Text size="sm" c={task.dueOn < today ? 'var(--mantine-color-persimmon-text)' : 'dimmed'} style={{ whiteSpace: 'nowrap' }}><DateText date={task.dueOn} isRelative /></Text>}
            </Group>
          ))}
        </Stack>
      )}
    </Card>
  );
}

function DeskLine({ line }: { line: Line }) {
  const { t, locale } = useWords();
  return (
    <Link to={line.to} className={classes.line} data-testid={`desk-${line.key}`}>
      <span className={classes.count} data-late={line.isLate || undefined}>{new Intl.NumberFormat(locale).format(line.count)}</span>
      <span>{t(`desk.${line.key}`, { count: line.count, days: line.days })}</span>
    </Link>
  );
}
