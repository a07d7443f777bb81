import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import type { PostBatchDiscardMutation } from './__generated__/PostBatchDiscardMutation.graphql';
import type { PostBatchFragment$key } from './__generated__/PostBatchFragment.graphql';
import type { PostBatchMutation } from './__generated__/PostBatchMutation.graphql';

/** Makes gifts of the whole pile; where that is refused, the server's words stay beside the button. */
export function PostBatch({ batch }: { batch: PostBatchFragment$key }) {
  const { t } = useWords();
  const { user } = useViewer();
  const data = useFragment(
    graphql`
      fragment PostBatchFragment on GiftBatch {
        id
        name
        count
      }
    `,
    batch,
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isControl, setControl] = useState(false);
  const [reason, setReason] = useState('');
  const [post, isBusy] = useAct<PostBatchMutation>(graphql`
    mutation PostBatchMutation($input: PostGiftBatchInput!) {
      postGiftBatch(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);
  const [discard] = useAct<PostBatchDiscardMutation>(graphql`
    mutation PostBatchDiscardMutation($input: DiscardGiftBatchInput!) {
      discardGiftBatch(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);
  const run = async (anywayBecause: string | null) => {
    try {
      await post({ input: { id: data.id, anywayBecause } });
      setRefusal(null);
      showDone({ message: t('gifts.batch.posted', { count: data.count ?? 0, name: data.name }) });
    } catch (error) {
      setRefusal(explain(error));
      setControl(error instanceof GraphProblem && (error.field === 'control' || error.field === 'expectedCount'));
    }
  };
  const putAway = async () => {
    try {
      await discard({ input: { id: data.id } });
      showDone({ message: t('gifts.batch.discarded'), undo: async () => { await discard({ input: { id: data.id, restore: true } }); } });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const anyway = (event: FormEvent) => {
    event.preventDefault();
    void run(reason.trim());
  };
  const mayForce = user.role === 'ADMIN' || user.role === 'FINANCE';
  return (
    <Stack gap="md" align="flex-start">
      {refusal && (
        <Alert role="alert" color="persimmon" icon={<IconAlertTriangle size={sizes.icon} aria-hidden />} title={t('gifts.batch.refused')} w="100%">
          <Stack gap="sm">
            <span>{refusal}</span>
            {isControl && mayForce && (
              <Group component="form" gap="xs" align="flex-end" onSubmit={anyway}>
                <TextInput label={t('gifts.batch.anywayReason')} required withAsterisk={false} value={reason} flex={1} onChange={(e) => setReason(e.currentTarget.value)} />
                <Button type="submit" variant="default" disabled={!reason.trim()} loading={isBusy}>{t('gifts.batch.anyway')}</Button>
              </Group>
            )}
            {isControl && !mayForce && <span>{t('gifts.batch.whoMayForce')}</span>}
          </Stack>
        </Alert>
      )}
      <Group gap="xs">
        <Button loading={isBusy} onClick={() => void run(null)}>{t('gifts.batch.post')}</Button>
        <Button variant="subtle" color="gray" onClick={() => void putAway()}>{t('gifts.batch.discard')}</Button>
      </Group>
    </Stack>
  );
}
