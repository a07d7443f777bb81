import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useNavigate } from 'react-router';
import { localToday } from '@/lib/format/date';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import type { NewBatchFragment$key } from './__generated__/NewBatchFragment.graphql';
import type { NewBatchMutation } from './__generated__/NewBatchMutation.graphql';
import { useBatchFields } from './useBatchFields';

/** Count the pile and add it up first: that is what its rows are compared with. */
export function NewBatch({ query, onClose }: { query: NewBatchFragment$key; onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { organization } = useViewer();
  const data = useFragment(
    graphql`
      fragment NewBatchFragment on Query {
        ...useBatchFieldsFragment
      }
    `,
    query,
  );
  const today = localToday();
  const { value, fields, input } = useBatchFields(data, {
    name: t('gifts.batch.defaultName', { date: today }), method: 'CHEQUE', receivedOn: today, count: '', control: '', currency: organization.currency, fundID: '', campaignID: '', appealID: '',
  });
  const [create, isBusy] = useAct<NewBatchMutation>(graphql`
    mutation NewBatchMutation($input: CreateGiftBatchInput!) {
      createGiftBatch(input: $input) { giftBatch { id } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wanted = input();
    if (!wanted) return;
    try {
      const made = await create({ input: { ...wanted, currency: value.currency } });
      void navigate(`/giving/batches/${made.createGiftBatch.giftBatch.id}`);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('gifts.batch.begin')} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
        {fields}
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('gifts.batch.begin')}</Button>
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
