import { Stack, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { EditInPlace } from '@/components/EditInPlace';
import { useWords } from '@/lib/i18n';
import type { NamesFragment$key } from './__generated__/NamesFragment.graphql';
import classes from './Names.module.css';
import { type ContactPatch, useUpdateContact } from './useUpdateContact';

type NameField = 'familyName' | 'givenName' | 'organizationName';

export function Names({ contact }: { contact: NamesFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment NamesFragment on Contact {
        id
        version
        kind
        givenName
        familyName
        organizationName
      }
    `,
    contact,
  );
  const { save } = useUpdateContact(data);
  const person: NameField[] = locale === 'ko' ? ['familyName', 'givenName'] : ['givenName', 'familyName'];
  const fields: NameField[] = data.kind === 'INDIVIDUAL' ? person : ['organizationName'];
  const label = (field: NameField) =>
    field === 'organizationName' && data.kind === 'HOUSEHOLD' ? t('contacts.householdName') : t(`contacts.${field}`);
  return (
    <Stack gap={4}>
      {fields.map((field) => (
        <div key={field} className={classes.row}>
          <Text c="dimmed" size="sm">{label(field)}</Text>
          <EditInPlace
            label={label(field)}
            value={data[field] ?? ''}
            empty={t('common.notSet')}
            onSave={(v) => save({ [field]: v || null } as ContactPatch, { [field]: data[field] ?? null } as ContactPatch)}
          />
        </div>
      ))}
    </Stack>
  );
}
