import { Button, Group, Paper, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { useDraft } from '@/lib/draft';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { InteractionKind, NewInteractionMutation } from './__generated__/NewInteractionMutation.graphql';

const kinds: InteractionKind[] = ['NOTE', 'CALL', 'EMAIL', 'MEETING', 'LETTER', 'VISIT', 'MESSAGE'];
const empty: { kind: InteractionKind; subject: string; body: string } = { kind: 'NOTE', subject: '', body: '' };

/** `asked` rises with every wish to log one from elsewhere on the page. */
export function NewInteraction({ contactID, asked, onSaved }: { contactID: string; asked: number; onSaved: () => void }) {
  const { t } = useWords();
  const { value, change, reset } = useDraft(`interaction.${contactID}`, empty);
  const [isOpen, setOpen] = useState(value.subject !== '' || value.body !== '' || asked > 0);
  const [heard, setHeard] = useState(asked);
  if (asked !== heard) {
    setHeard(asked);
    setOpen(true);
  }
  const [log, isBusy] = useAct<NewInteractionMutation>(graphql`
    mutation NewInteractionMutation($input: LogInteractionInput!) {
      logInteraction(input: $input) { interaction { id } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await log({ input: { contactID, kind: value.kind, subject: value.subject.trim() || null, body: value.body.trim() || null } });
      reset(empty);
      setOpen(false);
      showDone({ message: t('contacts.interactionSaved') });
      onSaved();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  if (!isOpen) return <Group><Button variant="default" onClick={() => setOpen(true)}>{t('contacts.addInteraction')}</Button></Group>;
  return (
    <Paper withBorder p="md">
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <Select label={t('contacts.interactionKind')} value={value.kind} data={kinds.map((k) => ({ value: k, label: t(`enums.interactionKind.${k}`) }))} onChange={(v) => v && change({ kind: v as InteractionKind })} />
        <TextInput label={t('contacts.interactionSubject')} autoFocus required withAsterisk={false} value={value.subject} onChange={(e) => change({ subject: e.currentTarget.value })} />
        <Textarea label={t('contacts.interactionBody')} autosize minRows={2} value={value.body} onChange={(e) => change({ body: e.currentTarget.value })} />
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
