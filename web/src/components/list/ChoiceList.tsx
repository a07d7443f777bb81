import { Checkbox, Loader, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/lib/i18n';
import type { FieldChoice, FilterField } from '@/lib/lists/fields';
import { sizes } from '@/lib/theme';
import classes from './list.module.css';

const pauseMs = 180;
/** From so many on, a list has a box to find in. */
const manyChoices = 8;

interface Props {
  field: FilterField;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

/** Ticks one or several values; those that are rows of the server are found as one types. */
export function ChoiceList({ field, values, onChange }: Props) {
  const { t } = useWords();
  const { text, setText, found, isBusy } = useFound(field, values);
  const toggle = (value: string) => onChange(values.includes(value) ? values.filter((v) => v !== value) : [...values, value]);
  const hasBox = field.type === 'record' || (field.choices?.length ?? 0) > manyChoices;
  return (
    <Stack gap={4}>
      {hasBox && (
        <TextInput
          data-autofocus
          aria-label={`${t('lists.find')}: ${field.label}`}
          placeholder={t('lists.find')}
          value={text}
          leftSection={<IconSearch size={sizes.icon} aria-hidden />}
          rightSection={isBusy ? <Loader size="xs" aria-label={t('common.loading')} /> : null}
          onChange={(e) => setText(e.currentTarget.value)}
          onKeyDown={(e) => {
            // Enter takes the one that is left; only the next Enter applies the filter.
            const only = found.filter((f) => !values.includes(f.value));
            if (e.key !== 'Enter' || e.nativeEvent.isComposing || text === '' || !only[0]) return;
            e.preventDefault();
            toggle(only[0].value);
            setText('');
          }}
        />
      )}
      <Stack gap={6} className={classes.choices} role="group" aria-label={field.label}>
        {found.map((choice, i) => (
          <Checkbox key={choice.value} label={choice.label} checked={values.includes(choice.value)} data-autofocus={(!hasBox && i === 0) || undefined} onChange={() => toggle(choice.value)} />
        ))}
        {found.length === 0 && !isBusy && <Text size="sm" c="dimmed">{t('lists.nothingFound')}</Text>}
      </Stack>
    </Stack>
  );
}

/** The choices that fit what is typed, the ticked ones first. */
function useFound(field: FilterField, values: readonly string[]) {
  const [text, setTyped] = useState('');
  const [rows, setRows] = useState<readonly FieldChoice[]>([]);
  const [ticked, setTicked] = useState<readonly FieldChoice[]>([]);
  const [isBusy, setBusy] = useState(field.source !== undefined);
  const asked = useRef(0);
  const first = useRef(values);
  const { source } = field;
  const look = useDebouncedCallback((wanted: string) => {
    const turn = ++asked.current;
    source?.find(wanted).then(
      (found) => {
        if (turn !== asked.current) return;
        setRows(found);
        setBusy(false);
      },
      () => setBusy(false),
    );
  }, pauseMs);
  useEffect(() => {
    if (!source) return;
    look('');
    if (first.current.length > 0) source.name(first.current).then(setTicked, () => undefined);
  }, [source, look]);

  const setText = (next: string) => {
    setTyped(next);
    if (!source) return;
    setBusy(true);
    look(next);
  };
  const folded = text.trim().toLocaleLowerCase();
  const own = (field.choices ?? []).filter((c) => c.label.toLocaleLowerCase().includes(folded));
  const kept = text === '' ? ticked.filter((c) => !rows.some((r) => r.value === c.value)) : [];
  return { text, setText, isBusy, found: source ? [...own, ...kept, ...rows] : own };
}
