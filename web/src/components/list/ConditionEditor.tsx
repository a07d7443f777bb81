import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DateField } from '@/components/DateField';
import { localToday } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { arity, type FilterField, isComplete, opsOf } from '@/lib/lists/fields';
import type { Condition, Operator } from '@/lib/lists/filter';
import { ChoiceList } from './ChoiceList';
import classes from './list.module.css';

interface Props {
  field: FilterField;
  condition: Condition;
  onApply: (condition: Condition) => void;
  onCancel: () => void;
}

/** Changes one condition: how it compares, and with what. Enter applies it. */
export function ConditionEditor({ field, condition, onApply, onCancel }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(condition);
  const ops = opsOf(field);
  const change = (values: readonly string[]) => setDraft({ ...draft, values });
  const compare = (op: Operator) => setDraft({ ...draft, op, values: keptValues(field, draft, op) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete(field, draft)) onApply(draft);
  };
  return (
    <form onSubmit={submit} className={classes.editor} aria-label={field.label}>
      <Stack gap="sm">
        <Text fw={600} size="sm">{field.label}</Text>
        {ops.length > 1 && (
          <NativeSelect
            aria-label={t('lists.operator')}
            value={draft.op}
            data={ops.map((op) => ({ value: op, label: t(`lists.op.${op}`) }))}
            onChange={(e) => compare(e.currentTarget.value as Operator)}
          />
        )}
        <Values field={field} draft={draft} onChange={change} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="gray" size="compact-md" onClick={onCancel}>{t('common.cancel')}</Button>
          <Button type="submit" size="compact-md" disabled={!isComplete(field, draft)}>{t('lists.apply')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Values stay where the new comparison takes the same sort of them. */
function keptValues(field: FilterField, draft: Condition, op: Operator): readonly string[] {
  const sort = (o: Operator) => (o === 'inLast' || o === 'notInLast' ? 'days' : o === 'inYear' ? 'year' : 'value');
  if (sort(op) !== sort(draft.op)) return op === 'inYear' ? [localToday().slice(0, 4)] : [];
  const wanted = arity(field, op);
  return wanted < 0 ? draft.values : draft.values.slice(0, wanted);
}

function Values({ field, draft, onChange }: { field: FilterField; draft: Condition; onChange: (values: readonly string[]) => void }) {
  const { t } = useWords();
  const { op, values } = draft;
  const wanted = arity(field, op);
  if (wanted === 0) return null;
  if (wanted < 0) return <ChoiceList field={field} values={values} onChange={onChange} />;
  if (op === 'inLast' || op === 'notInLast') {
    return <NumberInput label={t('lists.days')} data-autofocus min={1} max={36_500} allowDecimal={false} value={values[0] ?? ''} onChange={(v) => onChange([String(v)])} />;
  }
  if (op === 'inYear') {
    return <NumberInput label={t('lists.year')} data-autofocus min={1900} max={2200} allowDecimal={false} value={values[0] ?? ''} onChange={(v) => onChange([String(v)])} />;
  }
  const labels = wanted === 2 ? [t('lists.from'), t('lists.to')] : [t('lists.value')];
  const put = (i: number, value: string) => onChange(labels.map((_, at) => (at === i ? value : (values[at] ?? ''))));
  return (
    <Group grow gap="xs" align="flex-end">
      {labels.map((label, i) => {
        if (field.type === 'date') return <DateField key={label} label={label} value={values[i] ?? ''} onChange={(v) => put(i, v)} />;
        if (field.type === 'number') {
          return <NumberInput key={label} label={label} data-autofocus={i === 0 || undefined} value={values[i] ?? ''} thousandSeparator="," suffix={field.unit ? ` ${field.unit}` : undefined} onChange={(v) => put(i, String(v))} />;
        }
        return <TextInput key={label} label={label} data-autofocus={i === 0 || undefined} value={values[i] ?? ''} onChange={(e) => put(i, e.currentTarget.value)} />;
      })}
    </Group>
  );
}
