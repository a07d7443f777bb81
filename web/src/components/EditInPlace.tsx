import { ActionIcon, Group, Text, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { sizes } from '@/lib/theme';
import classes from './EditInPlace.module.css';

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

/** A value that turns into a field where it stands. Enter keeps the change, Escape drops it. */
export function EditInPlace({ label, value, empty, shown, isLong = false, inputType = 'text', onSave }: Props) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);

  const shownButton = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  const keep = async () => {
    if (text === null) return;
    if (text.trim() === value || (await onSave(text.trim()))) setText(null);
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
      setText(null);
    }
    if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void keep();
    }
  };

  if (text === null) {
    return (
      <UnstyledButton ref={shownButton} className={classes.shown} aria-label={`${label}: ${shown || value || empty}. ${t('common.edit')}`} onClick={() => setText(value)}>
        <Text component="span" c={value ? undefined : 'dimmed'} className={classes.text}>{shown || value || empty}</Text>
        <IconPencil size={sizes.icon - 4} className={classes.pencil} aria-hidden />
      </UnstyledButton>
    );
  }
  const shared = { 'aria-label': label, value: text, autoFocus: true, flex: 1, onKeyDown: onKey };
  return (
    <Group gap={4} align="flex-start" wrap="nowrap">
      {isLong ? (
        <Textarea {...shared} autosize minRows={2} onChange={(e) => setText(e.currentTarget.value)} />
      ) : (
        <TextInput {...shared} type={inputType} onChange={(e) => setText(e.currentTarget.value)} />
      )}
      <ActionIcon variant="light" size="lg" aria-label={`${t('common.save')}: ${label}`} onClick={() => void keep()}><IconCheck size={sizes.icon} aria-hidden /></ActionIcon>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`${t('common.cancel')}: ${label}`} onClick={() => setText(null)}><IconX size={sizes.icon} aria-hidden /></ActionIcon>
    </Group>
  );
}
