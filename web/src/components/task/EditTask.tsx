import { Alert, Button, Group, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { DateField } from '@/components/DateField';
import { Dialog } from '@/components/Dialog';
import { formatDate } from '@/lib/format/date';
import { explain, fieldAtFault, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { showDone, showProblem } from '@/lib/toast';
import { useCompleteTask, useReopenTask } from '@/lib/useCompleteTask';
import type { EditTaskMutation, UpdateTaskInput } from './__generated__/EditTaskMutation.graphql';
import { nobody, type Task, useStaff, useTask } from './useTask';

const priorities = ['LOW', 'NORMAL', 'HIGH'] as const;

/** A task, to be read, changed, given to somebody, ticked off or opened again. */
export default function EditTask({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const { task, readAgain } = useTask(id);
  return (
    <Dialog title={t('tasks.edit')} onClose={onClose}>
      {task ? <Form task={task} readAgain={readAgain} onClose={onClose} /> : <Text c="dimmed" role="status">{t('common.loading')}</Text>}
    </Dialog>
  );
}

type Draft = Pick<Task, 'title' | 'note' | 'dueOn' | 'priority' | 'assignee'>;

const draftOf = ({ title, note, dueOn, priority, assignee }: Task): Draft => ({ title, note, dueOn, priority, assignee });

function inputOf(id: string, draft: Draft, readAt: string | null): UpdateTaskInput {
  const isUnassigned = draft.assignee === nobody;
  return { id, title: draft.title.trim(), note: draft.note, dueOn: draft.dueOn || null, priority: draft.priority, assigneeID: isUnassigned ? null : draft.assignee, isUnassigned, readAt };
}

interface FormProps {
  task: Task;
  readAgain: () => Promise<Task | null>;
  onClose: () => void;
}

function Form({ task, readAgain, onClose }: FormProps) {
  const { t } = useWords();
  const [base, setBase] = useState(task);
  const [draft, setDraft] = useState(draftOf(task));
  const [theirs, setTheirs] = useState<Task | null>(null);
  const [problem, setProblem] = useState<{ field: string; text: string } | null>(null);
  const staff = useStaff(task);
  const complete = useCompleteTask();
  const reopen = useReopenTask();
  const [update, isBusy] = useAct<EditTaskMutation>(graphql`
    mutation EditTaskMutation($input: UpdateTaskInput!) {
      updateTask(input: $input) { task { id title note dueOn priority updatedAt assignee { id name } } }
    }
  `);
  const change = (patch: Partial<Draft>) => { setDraft({ ...draft, ...patch }); setProblem(null); };
  const faultOf = (field: string) => (problem?.field === field ? problem.text : undefined);

  const save = async (readAt: string) => {
    try {
      await update({ input: inputOf(task.id, draft, readAt) });
      const before = draftOf(base);
      showDone({ message: t('tasks.saved'), undo: () => update({ input: inputOf(task.id, before, null) }).then(() => undefined, (error: unknown) => showProblem(explain(error))) });
      onClose();
    } catch (error) {
      const now = error instanceof GraphProblem && error.code === 'CONFLICT' ? await readAgain() : null;
      const field = fieldAtFault(error);
      // Their changes and ours stand side by side; which of them stays is a choice.
      if (now && !now.isDone && now.updatedAt !== readAt) setTheirs(now);
      else if (field) setProblem({ field, text: explain(error) });
      else showProblem(explain(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!draft.title.trim()) setProblem({ field: 'title', text: t('errors.required') });
    else if (!theirs) void save(base.updatedAt);
  };
  const take = (kept: Task) => { setBase(kept); setDraft(draftOf(kept)); setTheirs(null); };
  const close = (act: (id: string, title: string) => Promise<void>) => { void act(task.id, task.title); onClose(); };
  if (base.isDone) {
    return (
      <Stack>
        <Text td="line-through">{base.title}</Text>
        {base.note && <Text style={{ whiteSpace: 'pre-line' }}>{base.note}</Text>}
        <Group justify="flex-end"><Button onClick={() => close(reopen)}>{t('tasks.reopen')}</Button></Group>
      </Stack>
    );
  }
  return (
    <Stack component="form" gap="md" onSubmit={submit} onKeyDown={(e) => { if (e.key === 'Enter' && endsComposition(e)) e.preventDefault(); }}>
      <TextInput data-autofocus label={t('tasks.colTitle')} value={draft.title} error={faultOf('title')} onChange={(e) => change({ title: e.currentTarget.value })} />
      <Textarea label={t('tasks.note')} autosize minRows={2} value={draft.note} error={faultOf('note')} onChange={(e) => change({ note: e.currentTarget.value })} />
      <DateField label={t('tasks.colDue')} value={draft.dueOn} isClearable error={faultOf('dueOn')} onChange={(dueOn) => change({ dueOn })} />
      <Select searchable label={t('tasks.colAssignee')} value={draft.assignee} data={[{ value: nobody, label: t('tasks.nobody') }, ...staff]} onChange={(assignee) => change({ assignee: assignee ?? nobody })} />
      <Stack gap={4}>
        <Text size="sm" fw={500} id="task-priority">{t('tasks.colPriority')}</Text>
        <SegmentedControl aria-labelledby="task-priority" value={draft.priority} data={priorities.map((p) => ({ value: p, label: t(`enums.priority.${p}`) }))} onChange={(p) => change({ priority: p as Draft['priority'] })} />
      </Stack>
      {theirs && <Conflict theirs={theirs} nameOf={(id) => staff.find((s) => s.value === id)?.label ?? t('tasks.nobody')} onTake={() => take(theirs)} onKeep={() => void save(theirs.updatedAt)} />}
      <Group justify="space-between" gap="xs">
        <Button variant="default" onClick={() => close(complete)}>{t('tasks.complete')}</Button>
        <Group gap="xs">
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" loading={isBusy} disabled={theirs !== null}>{t('common.save')}</Button>
        </Group>
      </Group>
    </Stack>
  );
}

interface ConflictProps {
  theirs: Task;
  nameOf: (id: string) => string;
  onTake: () => void;
  onKeep: () => void;
}

function Conflict({ theirs, nameOf, onTake, onKeep }: ConflictProps) {
  const { t, locale } = useWords();
  const told = [theirs.title, theirs.note, theirs.dueOn && formatDate(theirs.dueOn, locale), nameOf(theirs.assignee), t(`enums.priority.${theirs.priority}`)].filter(Boolean);
  return (
    <Alert color="amber" title={t('live.conflictSomebody')}>
      <Stack gap="xs">
        <Text size="sm"><Text span fw={600}>{t('live.theirs')}</Text> <span data-testid="theirs">{told.join(' · ')}</span></Text>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={onTake}>{t('live.takeTheirs')}</Button>
          <Button size="compact-sm" onClick={onKeep}>{t('live.keepMine')}</Button>
        </Group>
      </Stack>
    </Alert>
  );
}
