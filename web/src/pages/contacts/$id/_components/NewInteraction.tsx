import { Button, Paper } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useDraft } from '@/lib/draft';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { NewInteractionMutation } from './__generated__/NewInteractionMutation.graphql';
import { emptyInteraction, inputOf, InteractionForm } from './InteractionForm';

/** `asked` rises with every wish to log one from elsewhere on the page. */
export function NewInteraction({ contactID, asked, onSaved }: { contactID: string; asked: number; onSaved: () => void }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Interaction');
  const { value, change, reset } = useDraft(`interaction.${contactID}`, emptyInteraction);
  const [isOpen, setOpen] = useState(value.subject !== '' || value.body !== '' || asked > 0);
  const [heard, setHeard] = useState(asked);
  if (asked !== heard) {
    setHeard(asked);
    setOpen(true);
  }
  const [log] = useAct<NewInteractionMutation>(graphql`
    mutation NewInteractionMutation($input: LogInteractionInput!) {
      logInteraction(input: $input) { interaction { id } }
    }
  `);
  const save = async () => {
    try {
      await log({ input: { contactID, ...inputOf(value) } });
      reset(emptyInteraction);
      setOpen(false);
      showDone({ message: t('contacts.interactionSaved') });
      onSaved();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  if (!mayWrite) return <span />;
  if (!isOpen) return <Button variant="default" onClick={() => setOpen(true)}>{t('contacts.addInteraction')}</Button>;
  return (
    <Paper withBorder p="md" flex={1}>
      <InteractionForm value={value} onChange={change} onSave={save} onCancel={() => setOpen(false)} />
    </Paper>
  );
}
