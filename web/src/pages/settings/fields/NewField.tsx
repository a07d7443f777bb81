import { Checkbox, Fieldset, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import { AddPanel } from '../AddPanel';
import { FieldControl } from './FieldControl';
import type { CustomFieldEntity, CustomFieldType, NewFieldMutation } from './__generated__/NewFieldMutation.graphql';

const types: CustomFieldType[] = ['TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE', 'MULTICHOICE', 'URL', 'EMAIL'];
const entities: CustomFieldEntity[] = ['CONTACT', 'DONATION'];

/** A short name for the API from an English label: "Shirt size" → shirt_size. */
function keyFrom(label: string): string {
  return label.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '_').replace(/^[^a-z]+|_+$/g, '').slice(0, 40);
}

export function NewField({ connection, onDone }: { connection: string; onDone: () => void }) {
  const { t, locale } = useWords();
  const [labelEn, setEn] = useState('');
  const [labelKo, setKo] = useState('');
  const [key, setKey] = useState<string | null>(null);
  const [type, setType] = useState<CustomFieldType>('TEXT');
  const [entity, setEntity] = useState<CustomFieldEntity>('CONTACT');
  const [helpEn, setHelpEn] = useState('');
  const [helpKo, setHelpKo] = useState('');
  const [options, setOptions] = useState('');
  const [isRequired, setRequired] = useState(false);
  const [define] = useAct<NewFieldMutation>(graphql`
    mutation NewFieldMutation($input: DefineCustomFieldInput!, $connections: [ID!]!) {
      defineCustomField(input: $input) {
        customField @appendNode(connections: $connections, edgeTypeName: "CustomFieldEdge") { id key labelEn labelKo helpEn helpKo type entity options isRequired position archivedAt usedBy }
      }
    }
  `);
  const hasOptions = type === 'CHOICE' || type === 'MULTICHOICE';
  const save = async () => {
    await define({
      input: {
        entity, type, isRequired,
        key: key ?? keyFrom(labelEn),
        labelEn: labelEn.trim(),
        labelKo: labelKo.trim() || labelEn.trim(),
        helpEn: helpEn.trim(),
        helpKo: helpKo.trim(),
        options: hasOptions ? options.split('\n').map((o) => o.trim()).filter(Boolean) : null,
      },
      connections: [connection],
    });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <Select label={t('settings.fieldOn')} value={entity} data={entities.map((e) => ({ value: e, label: t(`enums.fieldEntity.${e}`) }))} onChange={(e) => e && setEntity(e as CustomFieldEntity)} />
      <TextInput label={t('settings.fieldLabelEn')} autoFocus required withAsterisk={false} value={labelEn} onChange={(e) => setEn(e.currentTarget.value)} />
      <TextInput label={t('settings.fieldLabelKo')} value={labelKo} onChange={(e) => setKo(e.currentTarget.value)} />
      <TextInput label={t('settings.fieldKey')} description={t('settings.fieldKeyHint')} value={key ?? keyFrom(labelEn)} onChange={(e) => setKey(e.currentTarget.value)} />
      <Select label={t('settings.fieldType')} value={type} data={types.map((x) => ({ value: x, label: t(`enums.fieldType.${x}`) }))} onChange={(x) => x && setType(x as CustomFieldType)} />
      {hasOptions && <Textarea label={t('settings.fieldOptions')} autosize minRows={3} required withAsterisk={false} value={options} onChange={(e) => setOptions(e.currentTarget.value)} />}
      <TextInput label={t('fields.helpEn')} value={helpEn} onChange={(e) => setHelpEn(e.currentTarget.value)} />
      <TextInput label={t('fields.helpKo')} value={helpKo} onChange={(e) => setHelpKo(e.currentTarget.value)} />
      <Checkbox label={t('settings.fieldRequired')} checked={isRequired} onChange={(e) => setRequired(e.currentTarget.checked)} />
      <Fieldset legend={t('fields.preview')}>
        <FieldControl type={type} label={locale === 'ko' ? labelKo || labelEn : labelEn} help={locale === 'ko' ? helpKo : helpEn} options={options.split('\n')} isRequired={isRequired} />
      </Fieldset>
    </AddPanel>
  );
}
