import { ActionIcon, Badge, Button, Group, Stack, Text, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { sizes } from '@/lib/theme';
import classes from './EditInPlace.module.css';
import { useFieldDraft } from './useFieldDraft';

interface Props {
  label: string;
  value: string;
  /** Shown where there is nothing yet. */
  empty: string;
  /** How the value reads when it is not being changed. */
  shown?: string;
  isLong?: boolean;
  inputType?: 'text' | 'date';
  /** Answers whether the change was kept; the field stays open otherwise. */
  onSave: (value: string) => Promise<boolean>;
}

/**
 * A value that turns into a field where it stands. Enter keeps the change, Escape drops it. Where a colleague writes the
 * same field in the meantime, both values are shown and one is chosen.
 */
export function EditInPlace({ label, value, empty, shown, isLong = false, inputType = 'text', onSave }: Props) {
  const { t } = useWords();
  const draft = useFieldDraft(label, value);
  const { text } = draft;
  const shownButton = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  const keep = async (isChosen = false) => {
    if (text === null || (draft.isConflict && !isChosen)) return;
    const next = text.trim();
    if (next === value) {
      draft.close();
      return;
    }
    draft.wrote(next);
    if (await onSave(next)) draft.close();
  };
  // The keyboard goes on from where it was.
  useEffect(() => {
    if (text === null && wasOpen.current) shownButton.current?.focus();
    wasOpen.current = text !== null;
  }, [text]);
  const onKey = (event: KeyboardEvent) => {
    if (endsComposition(event)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      draft.close();
    }
    if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void keep();
    }
  };

  if (text === null) {
    return (
      <Group gap={4} wrap="nowrap" align="baseline">
        <UnstyledButton ref={shownButton} className={classes.shown} data-edit data-news={draft.isNews || undefined} aria-label={`${label}: ${shown || value || empty}. ${t('common.edit')}`} onClick={draft.open} onFocus={draft.looked}>
          <Text component="span" c={value ? undefined : 'dimmed'} className={classes.text}>{shown || value || empty}</Text>
          <IconPencil size={sizes.icon - 4} className={classes.pencil} aria-hidden />
        </UnstyledButton>
        {draft.isNews && draft.changedBy && <Badge variant="light" color="amber" radius="sm" tt="none" role="status">{t('live.changedBy', { name: draft.changedBy })}</Badge>}
      </Group>
    );
  }
  const shared = { 'aria-label': label, value: text, autoFocus: true, flex: 1, onKeyDown: onKey };
  return (
    <Stack gap={4}>
      <Group gap={4} align="flex-start" wrap="nowrap">
        {isLong ? (
          <Textarea {...shared} autosize minRows={2} onChange={(e) => draft.type(e.currentTarget.value)} />
        ) : (
          <TextInput {...shared} type={inputType} onChange={(e) => draft.type(e.currentTarget.value)} />
        )}
        {!draft.isConflict && <ActionIcon variant="light" size="lg" aria-label={`${t('common.save')}: ${label}`} onClick={() => void keep()}><IconCheck size={sizes.icon} aria-hidden /></ActionIcon>}
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${t('common.cancel')}: ${label}`} onClick={draft.close}><IconX size={sizes.icon} aria-hidden /></ActionIcon>
      </Group>
      {draft.isConflict && (
        <Stack gap={4} className={classes.conflict} role="alert">
          <Text size="sm">{draft.changedBy ? t('live.conflict', { name: draft.changedBy }) : t('live.conflictSomebody')}</Text>
          <div className={classes.sides}>
            <div><Text size="sm" fw={600}>{t('live.theirs')}</Text><Text className={classes.text} data-testid="theirs">{shown || value || empty}</Text></div>
            <div><Text size="sm" fw={600}>{t('live.mine')}</Text><Text className={classes.text} data-testid="mine">{text || empty}</Text></div>
          </div>
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={draft.close}>{t('live.takeTheirs')}</Button>
            <Button size="compact-sm" onClick={() => void keep(true)}>{t('live.keepMine')}</Button>
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
