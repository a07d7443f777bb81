import { ActionIcon, Button, Checkbox, Fieldset, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone } from '@/lib/toast';
import { AddPanel } from '../AddPanel';
import { asInput, choicesOf } from './choices';
import { FieldControl } from './FieldControl';
import type { FieldRow, useFields } from './useFields';

/** Changes what may be changed of a field: its words, its choices and whether it must be filled in. */
export function EditField({ field, change, onDone }: { field: FieldRow; change: ReturnType<typeof useFields>['change']; onDone: () => void }) {
  const { t, locale } = useWords();
  const [value, setValue] = useState({ labelEn: field.labelEn, labelKo: field.labelKo, helpEn: field.helpEn ?? '', helpKo: field.helpKo ?? '', isRequired: field.isRequired });
  const [choices, setChoices] = useState(() => choicesOf(field.options ?? []));
  const hasChoices = field.type === 'CHOICE' || field.type === 'MULTICHOICE';
  const put = (patch: Partial<typeof value>) => setValue((v) => ({ ...v, ...patch }));
  const { options, renamed } = asInput(choices);
  const save = async () => {
    await change({ input: { id: field.id, ...value, labelEn: value.labelEn.trim(), labelKo: value.labelKo.trim(), ...(hasChoices ? { options, renamed } : {}) } });
    showDone({ message: t('settings.saved') });
  };
  const text = (name: 'labelEn' | 'labelKo' | 'helpEn' | 'helpKo', label: string, isNeeded: boolean) => (
    <TextInput label={label} required={isNeeded} withAsterisk={false} autoFocus={name === 'labelEn'} value={value[name]} onChange={(e) => put({ [name]: e.currentTarget.value })} />
  );
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <Title order={2}>{t('fields.editTitle', { name: locale === 'ko' ? field.labelKo : field.labelEn })}</Title>
      {text('labelEn', t('settings.fieldLabelEn'), true)}
      {text('labelKo', t('settings.fieldLabelKo'), true)}
      {text('helpEn', t('fields.helpEn'), false)}
      {text('helpKo', t('fields.helpKo'), false)}
      {hasChoices && (
        <Fieldset legend={t('fields.options')}>
          <Stack gap="xs">
            <Text size="sm" c="dimmed">{t('fields.optionsHint')}</Text>
            {choices.map((choice, i) => (
              <Group key={choice.id} gap="xs" wrap="nowrap">
                <TextInput flex={1} aria-label={t('fields.option', { number: i + 1 })} value={choice.to} onChange={(e) => { const to = e.currentTarget.value; setChoices((all) => all.map((c) => (c.id === choice.id ? { ...c, to } : c))); }} />
                <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('fields.removeOption', { number: i + 1 })} onClick={() => setChoices((all) => all.filter((c) => c.id !== choice.id))}><IconX size={sizes.icon} aria-hidden /></ActionIcon>
              </Group>
            ))}
            <Group><Button variant="subtle" size="compact-md" leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setChoices((all) => [...all, { id: Math.max(-1, ...all.map((c) => c.id)) + 1, from: null, to: '' }])}>{t('fields.addOption')}</Button></Group>
          </Stack>
        </Fieldset>
      )}
      <Checkbox label={t('settings.fieldRequired')} checked={value.isRequired} onChange={(e) => put({ isRequired: e.currentTarget.checked })} />
      <Fieldset legend={t('fields.preview')}>
        <FieldControl type={field.type} label={locale === 'ko' ? value.labelKo : value.labelEn} help={locale === 'ko' ? value.helpKo : value.helpEn} options={options} isRequired={value.isRequired} />
      </Fieldset>
    </AddPanel>
  );
}
