import { Anchor, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { Column, Sort } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { ListPage } from '@/components/list/ListPage';
import { TaskLink } from '@/components/task/TaskLink';
import { TickTask } from '@/components/TickTask';
import { localToday } from '@/lib/format/date';
import type { NodeOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useCompleteTask } from '@/lib/useCompleteTask';
import { useAccess, useViewer } from '@/lib/viewer';
import { taskViews, useTaskFields } from './_lib/fields';
import type { TasksPageQuery } from './__generated__/TasksPageQuery.graphql';

const soonest: Sort = { key: 'DUE_ON', direction: 'ASC' };

const query = graphql`
  query TasksPageQuery($first: Int, $offset: Int, $after: Cursor, $withTotal: Boolean!, $where: TaskWhereInput, $orderBy: TaskOrder) {
    tasks(first: $first, offset: $offset, after: $after, where: $where, orderBy: $orderBy) {
      totalCount @include(if: $withTotal)
      pageInfo { endCursor }
      edges { node { id title dueOn priority completedAt assignee { id name } contact { id displayName } } }
    }
  }
`;

type Row = NodeOf<TasksPageQuery['response']['tasks']>;

/** Everything to do, of oneself and of others; a task is ticked off where it stands. */
export function TasksPage({ attempt }: { attempt: number }) {
  const { t } = useWords();
  const { user } = useViewer();
  const fields = useTaskFields();
  const columns = useTaskColumns();
  const views = useMemo(() => taskViews(t, user.id), [t, user.id]);
  return (
    <ListPage<TasksPageQuery, Row>
      page="tasks"
      title={t('tasks.title')}
      label={t('tasks.title')}
      query={query}
      connection={(data) => data.tasks}
      fields={fields}
      columns={columns}
      views={views}
      defaultSort={soonest}
      exportList="tasks"
      attempt={attempt}
      empty={<EmptyState icon={IconChecklist} title={t('tasks.emptyTitle')}>{t('tasks.emptyText')}</EmptyState>}
    />
  );
}

function useTaskColumns(): Column<Row>[] {
  const { t } = useWords();
  const { mayWrite } = useAccess('Task');
  const complete = useCompleteTask();
  return useMemo(() => {
    const today = localToday();
    const isLate = (task: Row) => !task.completedAt && Boolean(task.dueOn) && (task.dueOn ?? '') < today;
    return [
      { key: 'title', header: t('tasks.colTitle'), isFixed: true, cell: (task) => <TitleCell task={task} mayWrite={mayWrite} onDone={complete} /> },
      { key: 'due', header: t('tasks.colDue'), width: 16, sortKey: 'DUE_ON', cell: (task) => task.dueOn && <Text span c={isLate(task) ? 'var(--mantine-color-persimmon-text)' : undefined}><DateText date={task.dueOn} isRelative /></Text> },
      { key: 'contact', header: t('tasks.colContact'), width: 22, hideOnPhone: true, cell: (task) => task.contact && <Anchor component={Link} to={`/contacts/${task.contact.id}`}>{task.contact.displayName}</Anchor> },
      { key: 'assignee', header: t('tasks.colAssignee'), width: 18, hideOnPhone: true, cell: (task) => task.assignee?.name },
      { key: 'priority', header: t('tasks.colPriority'), width: 12, hideOnPhone: true, cell: (task) => t(`enums.priority.${task.priority}`) },
    ];
  }, [t, mayWrite, complete]);
}

interface TitleProps {
  task: Row;
  mayWrite: boolean;
  onDone: (id: string, title: string) => Promise<void>;
}

function TitleCell({ task, mayWrite, onDone }: TitleProps) {
  const title = task.title ?? '';
  if (!mayWrite) return <Text td={task.completedAt ? 'line-through' : undefined}>{title}</Text>;
  const link = <TaskLink id={task.id} isDone={Boolean(task.completedAt)}>{title}</TaskLink>;
  return task.completedAt ? link : <TickTask title={title} onDone={() => void onDone(task.id, title)}>{link}</TickTask>;
}
