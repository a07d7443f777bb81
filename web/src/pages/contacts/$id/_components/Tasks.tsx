import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { DateField } from '@/components/DateField';
import { DateText } from '@/components/DateText';
import { TaskLink } from '@/components/task/TaskLink';
import { TickTask } from '@/components/TickTask';
import { localToday } from '@/lib/format/date';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { TasksCreateMutation } from './__generated__/TasksCreateMutation.graphql';
import type { TasksFragment$key } from './__generated__/TasksFragment.graphql';
import { useCompleteTask } from '@/lib/useCompleteTask';
import { useAccess } from '@/lib/viewer';

export function Tasks({ contact }: { contact: TasksFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Task');
  const [isAdding, setAdding] = useState(false);
  const data = useFragment(
    graphql`
      fragment TasksFragment on Contact {
        id
        tasks(first: 10, where: { completedAtIsNil: true }, orderBy: { field: DUE_ON, direction: ASC }) {
          edges { node { id title dueOn completedAt assignee { id name } } }
        }
      }
    `,
    contact,
  );
  const complete = useCompleteTask();
  const open = (data.tasks?.edges ?? []).flatMap((e) => (e?.node && !e.node.completedAt ? [e.node] : []));
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4" mb="xs">{t('contacts.openTasks')}</Title>
      <Stack gap="xs">
        {open.length === 0 && !isAdding && <Text c="dimmed">{t('contacts.noTasks')}</Text>}
        {open.map((task) => (
          <Group key={task.id} justify="space-between" wrap="nowrap">
            {mayWrite ? (
              <TickTask title={task.title ?? ''} onDone={() => void complete(task.id, task.title ?? '')}>
                <div>
                  <TaskLink id={task.id}>{task.title}</TaskLink>
                  <Text size="sm" c="dimmed">{task.assignee?.name ?? t('tasks.nobody')}</Text>
                </div>
              </TickTask>
            ) : <Text>{task.title}</Text>}
            {task.dueOn && <Text size="sm" c={task.dueOn < localToday() ? 'var(--mantine-color-persimmon-text)' : 'dimmed'}><DateText date={task.dueOn} isRelative /></Text>}
          </Group>
        ))}
        {mayWrite && (isAdding ? <NewTask contactID={data.id} onDone={() => setAdding(false)} /> : <Button variant="subtle" size="compact-sm" onClick={() => setAdding(true)}>{t('contacts.addTask')}</Button>)}
      </Stack>
    </Paper>
  );
}

function NewTask({ contactID, onDone }: { contactID: string; onDone: () => void }) {
  const { t } = useWords();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [create, isBusy] = useAct<TasksCreateMutation>(graphql`
    mutation TasksCreateMutation($input: CreateTaskInput!) {
      createTask(input: $input) { task { id contact { id ...TasksFragment } } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    try {
      await create({ input: { contactID, title: title.trim(), dueOn: dueOn || null } });
      showDone({ message: t('contacts.taskSaved') });
      onDone();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(e) => void submit(e)}>
      <TextInput label={t('contacts.taskTitle')} autoFocus value={title} onChange={(e) => setTitle(e.currentTarget.value)} />
      <DateField label={t('contacts.taskDue')} value={dueOn} isClearable onChange={setDueOn} />
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
