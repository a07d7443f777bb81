import { Button, Group, Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { type FormEvent, Suspense, useEffect, useState } from 'react';
import { DateField } from '@/components/DateField';
import { useWords } from '@/lib/i18n';
import { type DefinedField, useCustomFields } from '@/lib/lists/customFields';
import type { ChoiceSource, FieldChoice } from '@/lib/lists/fields';
import { useSources } from '@/lib/lists/sources';
import type { Change } from './useBulkChange';

export type BulkKind = 'tag' | 'untag' | 'owner' | 'team' | 'language' | 'field';

interface Props {
  kind: BulkKind;
  count: number;
  onChange: (change: Change) => void;
  onClose: () => void;
}

const nobody = 'nobody';

/** Asks what many contacts are to be given. */
export function BulkDialog({ kind, count, onChange, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={t(`bulk.title.${kind}`, { count })} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Suspense fallback={null}>
        {kind === 'field' ? <FieldForm onChange={onChange} onClose={onClose} /> : <PlainForm kind={kind} onChange={onChange} onClose={onClose} />}
      </Suspense>
    </Modal>
  );
}

function useChoices(source: ChoiceSource | null): FieldChoice[] {
  const [found, setFound] = useState<FieldChoice[]>([]);
  useEffect(() => {
    let isHere = true;
    source?.find('').then((rows) => { if (isHere) setFound(rows); }, () => undefined);
    return () => { isHere = false; };
  }, [source]);
  return found;
}

function PlainForm({ kind, onChange, onClose }: { kind: Exclude<BulkKind, 'field'> } & Omit<Props, 'kind' | 'count'>) {
  const { t } = useWords();
  const sources = useSources();
  const source = { tag: sources.tags, untag: sources.tags, owner: sources.users, team: sources.teams, language: null }[kind];
  const choices = useChoices(source);
  const [names, setNames] = useState<string[]>([]);
  const [value, setValue] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind === 'tag') onChange({ addTags: names });
    else if (kind === 'untag') onChange({ removeTags: choices.filter((c) => names.includes(c.label)).map((c) => c.value) });
    else if (kind === 'language') onChange({ language: value?.trim() || null });
    else onChange({ [kind === 'owner' ? 'ownerID' : 'teamID']: value === nobody ? null : value } as Change);
  };
  const isReady = kind === 'tag' || kind === 'untag' ? names.length > 0 : value !== null;
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {(kind === 'tag' || kind === 'untag') && (
          <TagsInput data-autofocus label={t('contacts.tags')} description={kind === 'tag' ? t('bulk.tagHint') : undefined} value={names} data={choices.map((c) => c.label)} onChange={(next) => setNames(kind === 'untag' ? next.filter((n) => choices.some((c) => c.label === n)) : next)} />
        )}
        {(kind === 'owner' || kind === 'team') && (
          <Select data-autofocus searchable label={t(`bulk.${kind}`)} value={value} data={[{ value: nobody, label: t('bulk.nobody') }, ...choices.map((c) => ({ value: c.value, label: c.label }))]} nothingFoundMessage={t('lists.nothingFound')} onChange={setValue} />
        )}
        {kind === 'language' && <TextInput data-autofocus label={t('contacts.language')} description={t('bulk.languageHint')} value={value ?? ''} onChange={(e) => setValue(e.currentTarget.value)} />}
        <Buttons isReady={isReady} onClose={onClose} />
      </Stack>
    </form>
  );
}

function FieldForm({ onChange, onClose }: Omit<Props, 'kind' | 'count'>) {
  const { t } = useWords();
  const fields = useCustomFields('CONTACT');
  const [key, setKey] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const field = fields.find((f) => f.key === key);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (field) onChange({ customFields: [{ key: field.key, value: valueOf(field, value) }] });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Select data-autofocus searchable label={t('bulk.whichField')} value={key} data={fields.map((f) => ({ value: f.key, label: f.label }))} nothingFoundMessage={t('bulk.noFields')} onChange={(next) => { setKey(next); setValue(''); }} />
        {field && <ValueField field={field} value={value} onChange={setValue} />}
        <Buttons isReady={field !== undefined} onClose={onClose} />
      </Stack>
    </form>
  );
}

function valueOf(field: DefinedField, text: string): string | boolean | string[] | null {
  if (text === '') return null;
  if (field.type === 'BOOLEAN') return text === 'true';
  return field.type === 'MULTICHOICE' ? text.split('\n') : text;
}

function ValueField({ field, value, onChange }: { field: DefinedField; value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  const description = t('bulk.emptyClears');
  if (field.type === 'DATE') return <DateField label={field.label} description={description} value={value} isClearable onChange={onChange} />;
  if (field.type === 'BOOLEAN') return <Select label={field.label} description={description} clearable value={value || null} data={[{ value: 'true', label: t('common.yes') }, { value: 'false', label: t('common.no') }]} onChange={(v) => onChange(v ?? '')} />;
  if (field.type === 'CHOICE') return <Select label={field.label} description={description} clearable value={value || null} data={[...field.options]} onChange={(v) => onChange(v ?? '')} />;
  if (field.type === 'MULTICHOICE') return <TagsInput label={field.label} description={description} value={value ? value.split('\n') : []} data={[...field.options]} onChange={(v) => onChange(v.filter((x) => field.options.includes(x)).join('\n'))} />;
  return <TextInput label={field.label} description={description} value={value} onChange={(e) => onChange(e.currentTarget.value)} />;
}

function Buttons({ isReady, onClose }: { isReady: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
      <Button type="submit" disabled={!isReady}>{t('bulk.apply')}</Button>
    </Group>
  );
}
