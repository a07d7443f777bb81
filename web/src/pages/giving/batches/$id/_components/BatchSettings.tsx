import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useBatchFields } from '../../useBatchFields';
import type { BatchSettingsFragment_batch$key } from './__generated__/BatchSettingsFragment_batch.graphql';
import type { BatchSettingsFragment_query$key } from './__generated__/BatchSettingsFragment_query.graphql';
import type { BatchSettingsMutation } from './__generated__/BatchSettingsMutation.graphql';
import type { BatchSettingsRestoreMutation } from './__generated__/BatchSettingsRestoreMutation.graphql';

interface Props {
  batch: BatchSettingsFragment_batch$key;
  query: BatchSettingsFragment_query$key;
}

export function BatchSettings({ batch, query }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const data = useFragment(
    graphql`
      fragment BatchSettingsFragment_batch on GiftBatch {
        id
        name
        status
        method
        receivedOn
        currency
        expectedCount
        control { amount currency }
        fund { id }
        campaign { id }
        appeal { id }
      }
    `,
    batch,
  );
  const around = useFragment(
    graphql`
      fragment BatchSettingsFragment_query on Query {
        ...useBatchFieldsFragment
      }
    `,
    query,
  );
  const { fields, input } = useBatchFields(around, {
    name: data.name, method: data.method, receivedOn: data.receivedOn, count: data.expectedCount ? String(data.expectedCount) : '', control: data.control?.amount ?? '',
    currency: data.currency, fundID: data.fund?.id ?? '', campaignID: data.campaign?.id ?? '', appealID: data.appeal?.id ?? '',
  }, true);
  const [update, isBusy] = useAct<BatchSettingsMutation>(graphql`
    mutation BatchSettingsMutation($input: UpdateGiftBatchInput!) {
      updateGiftBatch(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);
  const [restore] = useAct<BatchSettingsRestoreMutation>(graphql`
    mutation BatchSettingsRestoreMutation($input: DiscardGiftBatchInput!) {
      discardGiftBatch(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = input();
    if (!wanted) return;
    try {
      await update({ input: { id: data.id, ...wanted } });
      showDone({ message: t('gifts.saved') });
      setOpen(false);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  if (data.status === 'DISCARDED') {
    return <Button variant="default" onClick={() => void restore({ input: { id: data.id, restore: true } }).catch((error: unknown) => showProblem(explain(error)))}>{t('gifts.batch.restore')}</Button>;
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>{t('gifts.batch.settings')}</Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('gifts.batch.settings')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
          {fields}
          <Group gap="xs">
            <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
            <Button variant="subtle" onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
