import { Anchor, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { EditInPlace } from '@/components/EditInPlace';
import { PersonAvatar } from '@/components/PersonAvatar';
import { formatDate } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { IdentityFragment$key } from './__generated__/IdentityFragment.graphql';
import { Affiliations } from './Affiliations';
import { CustomFields } from './CustomFields';
import { Household } from './Household';
import { Names } from './Names';
import { Relationships } from './Relationships';
import { Tags } from './Tags';
import { useUpdateContact } from './useUpdateContact';
import { Ways } from './Ways';

export function Identity({ contact }: { contact: IdentityFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment IdentityFragment on Contact {
        id
        version
        kind
        displayName
        birthOn
        note
        isDeceased
        archivedAt
        members(first: 20) { edges { node { id displayName } } }
        ...HouseholdFragment
        ...AffiliationsFragment
        ...RelationshipsFragment
        ...NamesFragment
        ...WaysFragment
        ...TagsFragment
        ...CustomFieldsFragment
      }
    `,
    contact,
  );
  const { save } = useUpdateContact(data);
  const members = nodesOf(data.members);
  return (
    <Stack gap="md">
      <Group gap="md" wrap="nowrap" align="flex-start">
        <PersonAvatar name={data.displayName} kind={data.kind} size="xl" />
        <div>
          <Title order={1}>{data.displayName}</Title>
          <Text c="dimmed">{t(`enums.contactKind.${data.kind}`)}</Text>
          <Group gap={4} mt={4}>
            {data.isDeceased && <Badge variant="light" color="gray" radius="sm" tt="none">{t('contacts.deceased')}</Badge>}
            {data.archivedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('contacts.archived')}</Badge>}
          </Group>
        </div>
      </Group>
      <Names contact={data} />
      <Tags contact={data} />
      <Ways contact={data} />
      <Household contact={data} />
      {members.length > 0 && (
        <Section title={t('contacts.membersOf')}>
          {members.map((m) => <Anchor key={m.id} component={Link} to={`/contacts/${m.id}`}>{m.displayName}</Anchor>)}
        </Section>
      )}
      <Affiliations contact={data} />
      <Relationships contact={data} />
      {data.kind === 'INDIVIDUAL' && (
        <Section title={t('contacts.birthOn')}>
          <EditInPlace
            label={t('contacts.birthOn')}
            value={data.birthOn ?? ''}
            shown={data.birthOn ? formatDate(data.birthOn, locale, 'long') : undefined}
            empty={t('common.notSet')}
            inputType="date"
            onSave={(v) => save({ birthOn: v || null }, { birthOn: data.birthOn ?? null })}
          />
        </Section>
      )}
      <CustomFields contact={data} />
      <Section title={t('contacts.note')}>
        <EditInPlace label={t('contacts.note')} value={data.note ?? ''} empty={t('contacts.noNote')} isLong onSave={(v) => save({ note: v || null }, { note: data.note ?? null })} />
      </Section>
    </Stack>
  );
}

export function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Stack gap={4}>
      <Title order={2} size="h4" c="dimmed">{title}</Title>
      {children}
    </Stack>
  );
}
