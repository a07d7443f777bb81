import { Button, Group, Stack, TagsInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { Dialog } from '@/components/Dialog';
import { useWords } from '@/lib/i18n';
import { useSources } from '@/lib/lists/sources';

/** Asks which tags the members get. */
export function TagMembers({ onTag, onClose }: { onTag: (names: string[]) => void; onClose: () => void }) {
  const { t } = useWords();
  const { tags } = useSources();
  const [known, setKnown] = useState<string[]>([]);
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    let isHere = true;
    tags.find('').then((rows) => { if (isHere) setKnown(rows.map((r) => r.label)); }, () => undefined);
    return () => { isHere = false; };
  }, [tags]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (names.length > 0) onTag(names);
  };
  return (
    <Dialog title={t('memberships.tagMembers')} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TagsInput data-autofocus label={t('contacts.tags')} description={t('bulk.tagHint')} value={names} data={known} onChange={setNames} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" disabled={names.length === 0}>{t('bulk.apply')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
