import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { TakeBackBatchFragment$key } from './__generated__/TakeBackBatchFragment.graphql';
import type { TakeBackBatchMutation } from './__generated__/TakeBackBatchMutation.graphql';

/** Takes back every gift of a posted pile, so that it can be mended and posted again. */
export function TakeBackBatch({ batch }: { batch: TakeBackBatchFragment$key }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const data = useFragment(
    graphql`
      fragment TakeBackBatchFragment on GiftBatch {
        id
        count
      }
    `,
    batch,
  );
  const [reopen, isBusy] = useAct<TakeBackBatchMutation>(graphql`
    mutation TakeBackBatchMutation($input: ReopenGiftBatchInput!) {
      reopenGiftBatch(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await reopen({ input: { id: data.id, reason: reason.trim() } });
      showDone({ message: t('gifts.batch.reopened') });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  if (!isOpen) return <Group><Button variant="subtle" color="gray" onClick={() => setOpen(true)}>{t('gifts.batch.reopen')}</Button></Group>;
  return (
    <Paper withBorder p="md">
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <Text>{t('gifts.batch.reopenText', { count: data.count ?? 0 })}</Text>
        <TextInput label={t('gifts.batch.reopenReason')} autoFocus required withAsterisk={false} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
        <Group gap="xs">
          <Button type="submit" loading={isBusy} disabled={!reason.trim()}>{t('gifts.batch.reopen')}</Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
