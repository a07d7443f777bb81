import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { DateField } from '@/components/DateField';
import { useDraft } from '@/lib/draft';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { showDone, showProblem } from '@/lib/toast';
import { useCompleteTask } from '@/lib/useCompleteTask';
import type { NewTaskMutation } from './__generated__/NewTaskMutation.graphql';

interface Draft {
  title: string;
  dueOn: string;
  contact: { id: string; name: string } | null;
}

const empty: Draft = { title: '', dueOn: '', contact: null };

/** A task for oneself, from anywhere; what is typed stays until it is saved. */
export function NewTask({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { value, change, reset } = useDraft('task', empty);
  const [who, setWho] = useState(value.contact?.name ?? '');
  const [problem, setProblem] = useState<{ field: string; text: string } | null>(null);
  const complete = useCompleteTask();
  const [create, isBusy] = useAct<NewTaskMutation>(graphql`
    mutation NewTaskMutation($input: CreateTaskInput!) {
      createTask(input: $input) { task { id title dueOn } }
    }
  `);
  const pick = (picked: Picked | null) => change({ contact: picked && 'id' in picked ? picked : null });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const title = value.title.trim();
    if (!title) {
      setProblem({ field: 'title', text: t('errors.required') });
      return;
    }
    if (who.trim() && !value.contact) {
      setProblem({ field: 'contactID', text: t('palette.taskNobody') });
      return;
    }
    try {
      const { createTask } = await create({ input: { title, dueOn: value.dueOn || null, contactID: value.contact?.id ?? null } });
      reset(empty);
      onClose();
      showDone({ message: t('palette.taskSaved', { title }), undo: () => complete(createTask.task.id, title) });
    } catch (error) {
      const field = fieldAtFault(error);
      if (field) setProblem({ field, text: explain(error) });
      else showProblem(explain(error));
    }
  };
  const faultOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  return (
    <Modal opened onClose={onClose} title={t('palette.newTask')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)} onKeyDown={(e) => { if (e.key === 'Enter' && endsComposition(e)) e.preventDefault(); }}>
        <TextInput data-autofocus label={t('palette.taskTitle')} value={value.title} error={faultOf('title')} onChange={(e) => { change({ title: e.currentTarget.value }); setProblem(null); }} />
        <DateField label={t('palette.taskDue')} value={value.dueOn} isClearable error={faultOf('dueOn')} onChange={(dueOn) => change({ dueOn })} />
        <ContactPicker label={t('palette.taskAbout')} value={value.contact} text={who} error={faultOf('contactID')} onText={setWho} onPick={pick} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
