import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { WriteOffFragment$key } from './__generated__/WriteOffFragment.graphql';
import type { WriteOffMutation } from './__generated__/WriteOffMutation.graphql';
import type { WriteOffReopenMutation } from './__generated__/WriteOffReopenMutation.graphql';

/** Gives up what is still owed, and expects it again. */
export function WriteOff({ pledge }: { pledge: WriteOffFragment$key }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const data = useFragment(
    graphql`
      fragment WriteOffFragment on Pledge {
        id
        status
        writtenOffOn
      }
    `,
    pledge,
  );
  const [writeOff, isBusy] = useAct<WriteOffMutation>(graphql`
    mutation WriteOffMutation($input: WriteOffPledgeInput!) {
      writeOffPledge(input: $input) { pledge { ...PledgePageFragment } }
    }
  `);
  const [reopen] = useAct<WriteOffReopenMutation>(graphql`
    mutation WriteOffReopenMutation($input: ReopenPledgeInput!) {
      reopenPledge(input: $input) { pledge { ...PledgePageFragment } }
    }
  `);
  const back = () => reopen({ input: { id: data.id } }).then(() => undefined, (error: unknown) => showProblem(explain(error)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await writeOff({ input: { id: data.id, reason: reason.trim() } });
      setOpen(false);
      showDone({ message: t('gifts.pledge.writtenOff'), undo: back });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  if (data.writtenOffOn) return <Group><Button variant="default" onClick={() => void back()}>{t('gifts.pledge.reopen')}</Button></Group>;
  if (data.status === 'FULFILLED') return null;
  if (!isOpen) return <Group><Button variant="subtle" color="gray" onClick={() => setOpen(true)}>{t('gifts.pledge.writeOff')}</Button></Group>;
  return (
    <Paper withBorder p="md">
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <Text>{t('gifts.pledge.writeOffText')}</Text>
        <TextInput label={t('giving.refundReason')} autoFocus required withAsterisk={false} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
        <Group gap="xs">
          <Button type="submit" loading={isBusy} disabled={!reason.trim()}>{t('gifts.pledge.writeOff')}</Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
