import { Button, Group, Paper, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';

interface Props {
  /** Says what is added; throws where it is not. */
  onSave: () => Promise<unknown>;
  onDone: () => void;
  children: ReactNode;
}

/** A form above a list of settings. Enter saves. */
export function AddPanel({ onSave, onDone, children }: Props) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await onSave();
      onDone();
    } catch (error) {
      showProblem(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Paper withBorder p="md" mb="lg">
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        {children}
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
