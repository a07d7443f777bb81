import { Button, Checkbox, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { PlacesMutation } from './__generated__/PlacesMutation.graphql';

export function Places({ shift, onClose }: { shift: { id: string; capacity: number; isWeekly: boolean }; onClose: () => void }) {
  const { t } = useWords();
  const [capacity, setCapacity] = useState<string | number>(shift.capacity);
  const [following, setFollowing] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [change, isBusy] = useAct<PlacesMutation>(graphql`
    mutation PlacesMutation($input: UpdateShiftInput!) {
      updateShift(input: $input) { shifts { id capacity filled signups { id status } } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const to = Number(capacity) || 0;
    try {
      await change({ input: { id: shift.id, capacity: to, following } });
      onClose();
      showDone({
        message: t('volunteering.places.changed', { count: to }),
        undo: () => change({ input: { id: shift.id, capacity: shift.capacity, following } }).then(() => undefined, (problem: unknown) => showProblem(explain(problem))),
      });
    } catch (problem) {
      setFault(explain(problem));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('volunteering.places.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <NumberInput data-autofocus label={t('volunteering.capacity')} description={t('volunteering.places.promoted')} min={1} allowDecimal={false} value={capacity} error={fault} onChange={setCapacity} />
        {shift.isWeekly && <Checkbox label={t('volunteering.move.following')} checked={following} onChange={(e) => setFollowing(e.currentTarget.checked)} />}
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
