import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '@/lib/i18n';
import { minutesBetween, plusMinutes } from '../../_lib/wall';
import type { Moved } from './useMove';

interface Props {
  shift: Moved['shift'];
  onMove: (moved: Moved) => void;
  onClose: () => void;
}

/** Moving without a mouse. The end follows the beginning, so that the length stays. */
export function MoveForm({ shift, onMove, onClose }: Props) {
  const { t } = useWords();
  const [starts, setStarts] = useState(shift.startsLocal);
  const [ends, setEnds] = useState(shift.endsLocal);
  const begin = (next: string) => {
    if (next && starts) setEnds(plusMinutes(next, minutesBetween(starts, ends)));
    setStarts(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    onMove({ shift, starts, ends });
  };
  return (
    <Modal opened onClose={onClose} title={t('volunteering.move.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="sm" onSubmit={submit}>
        <TextInput type="datetime-local" data-autofocus label={t('volunteering.startsAt')} description={t('volunteering.move.keys')} required withAsterisk={false} value={starts} onChange={(e) => begin(e.currentTarget.value)} />
        <TextInput type="datetime-local" label={t('volunteering.endsAt')} required withAsterisk={false} value={ends} onChange={(e) => setEnds(e.currentTarget.value)} />
        <Text size="sm" c="dimmed">{t('volunteering.move.stays')}</Text>
        <Group gap="xs">
          <Button type="submit">{t('volunteering.move.save')}</Button>
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
