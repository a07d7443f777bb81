import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWords } from '@/lib/i18n';
import type { InteractionKind } from './__generated__/NewInteractionMutation.graphql';

const kinds: InteractionKind[] = ['NOTE', 'CALL', 'EMAIL', 'MEETING', 'LETTER', 'VISIT', 'MESSAGE'];

export interface InteractionDraft {
  kind: InteractionKind;
  subject: string;
  body: string;
  /** Where the reader sits, as a field of the browser takes it; empty for now. */
  when: string;
}

export const emptyInteraction: InteractionDraft = { kind: 'NOTE', subject: '', body: '', when: '' };

/** The moment of an instant here: 2026-11-22T09:30. */
export function localMoment(instant: string): string {
  const d = new Date(instant);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}T${pad(d.getHours())}:${pad(d.getMinutes())}`;
}

export function inputOf({ kind, subject, body, when }: InteractionDraft) {
  return { kind, subject: subject.trim() || null, body: body.trim() || null, occurredAt: when ? new Date(when).toISOString() : null };
}

interface Props {
  value: InteractionDraft;
  onChange: (patch: Partial<InteractionDraft>) => void;
  /** Answers whether it was kept. */
  onSave: () => Promise<void>;
  onCancel: () => void;
}

export function InteractionForm({ value, onChange, onSave, onCancel }: Props) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!value.subject.trim() && !value.body.trim());
    if (!value.subject.trim() && !value.body.trim()) return;
    setBusy(true);
    await onSave();
    setBusy(false);
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
      <Group grow align="flex-start">
        <Select label={t('contacts.interactionKind')} value={value.kind} data={kinds.map((k) => ({ value: k, label: t(`enums.interactionKind.${k}`) }))} onChange={(v) => v && onChange({ kind: v as InteractionKind })} />
        <TextInput type="datetime-local" label={t('timeline.when')} description={value.when ? undefined : t('timeline.whenEmpty')} value={value.when} onChange={(e) => onChange({ when: e.currentTarget.value })} />
      </Group>
      <TextInput label={t('contacts.interactionSubject')} autoFocus value={value.subject} error={isEmpty ? t('errors.required') : undefined} onChange={(e) => onChange({ subject: e.currentTarget.value })} />
      <Textarea label={t('contacts.interactionBody')} autosize minRows={2} value={value.body} onChange={(e) => onChange({ body: e.currentTarget.value })} />
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
        <Button variant="subtle" onClick={onCancel}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
