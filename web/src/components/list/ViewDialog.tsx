import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Dialog } from '@/components/Dialog';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';

interface Props {
  title: string;
  name: string;
  isShared: boolean;
  onSave: (name: string, isShared: boolean) => Promise<void>;
  onClose: () => void;
}

export function ViewDialog({ title, name, isShared, onSave, onClose }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(name);
  const [isOpen, share] = useState(isShared);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') {
      setProblem(t('errors.required'));
      return;
    }
    setBusy(true);
    try {
      await onSave(text.trim(), isOpen);
    } catch (error) {
      setProblem(explain(error));
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(e) => void save(e)}>
        <Stack gap="md">
          <TextInput data-autofocus label={t('lists.viewName')} description={t('lists.viewNameHint')} value={text} error={problem} maxLength={120} onChange={(e) => { setText(e.currentTarget.value); setProblem(null); }} />
          <Checkbox label={t('lists.viewShare')} checked={isOpen} onChange={(e) => share(e.currentTarget.checked)} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
