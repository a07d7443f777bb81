import { graphql, useFragment } from 'react-relay';
import { EditInPlace } from '@/components/EditInPlace';
import type { FieldValue } from '@/lib/graph/scalars';
import { useWords } from '@/lib/i18n';
import type { CustomFieldsFragment$key } from './__generated__/CustomFieldsFragment.graphql';
import { Section } from './Identity';
import { useUpdateContact } from './useUpdateContact';

function asText(value: FieldValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function asValue(type: string, text: string): FieldValue {
  if (text === '') return null;
  if (type === 'MULTICHOICE') return text.split(',').map((x) => x.trim()).filter(Boolean);
  if (type === 'BOOLEAN') return /^(yes|true|1|예|네)$/i.test(text);
  return text;
}

export function CustomFields({ contact }: { contact: CustomFieldsFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment CustomFieldsFragment on Contact {
        id
        version
        customFields { value field { id key labelEn labelKo type } }
      }
    `,
    contact,
  );
  const { save } = useUpdateContact(data);
  const fields = data.customFields ?? [];
  const word = (type: string, value: FieldValue | undefined) =>
    type === 'BOOLEAN' && typeof value === 'boolean' ? (value ? t('common.yes') : t('common.no')) : asText(value);
  return fields.map(({ field, value }) => {
    const label = locale === 'ko' ? field.labelKo : field.labelEn;
    return (
      <Section key={field.id} title={label}>
        <EditInPlace
          label={label}
          value={word(field.type, value)}
          empty={t('common.notSet')}
          inputType={field.type === 'DATE' ? 'date' : 'text'}
          onSave={(text) => save({ customFields: [{ key: field.key, value: asValue(field.type, text) }] }, { customFields: [{ key: field.key, value: value ?? null }] })}
        />
      </Section>
    );
  });
}
