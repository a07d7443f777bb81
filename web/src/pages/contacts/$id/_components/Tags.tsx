import { Badge, Button, Group, TagsInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { TagsChoicesQuery } from './__generated__/TagsChoicesQuery.graphql';
import type { TagsFragment$key } from './__generated__/TagsFragment.graphql';
import { useUpdateContact } from './useUpdateContact';

export function Tags({ contact }: { contact: TagsFragment$key }) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const data = useFragment(
    graphql`
      fragment TagsFragment on Contact {
        id
        version
        tags { id name }
      }
    `,
    contact,
  );
  const { save, isBusy } = useUpdateContact(data);
  const names = data.tags?.map((tag) => tag.name) ?? [];
  if (isEditing) {
    const keep = async (next: string[]) => {
      if (await save({ tags: next }, { tags: names })) setEditing(false);
    };
    return <Suspense fallback={null}><TagsEditor names={names} isBusy={isBusy} onSave={(next) => void keep(next)} onCancel={() => setEditing(false)} /></Suspense>;
  }
  return (
    <Group gap={4}>
      {names.map((name) => <Badge key={name} variant="light" color="gray" radius="sm" tt="none" size="lg" fw={500}>{name}</Badge>)}
      <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={sizes.icon - 4} aria-hidden />} onClick={() => setEditing(true)}>{t('contacts.addTag')}</Button>
    </Group>
  );
}

interface EditorProps {
  names: string[];
  isBusy: boolean;
  onSave: (names: string[]) => void;
  onCancel: () => void;
}

function TagsEditor({ names, isBusy, onSave, onCancel }: EditorProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState(names);
  const data = useLazyLoadQuery<TagsChoicesQuery>(
    graphql`
      query TagsChoicesQuery {
        tags(first: 200, where: { kind: GENERAL, archivedAtIsNil: true }) { edges { node { id name } } }
      }
    `,
    {},
  );
  const known = nodesOf(data.tags).map((tag) => tag.name);
  return (
    <Group gap="xs" align="flex-end">
      <TagsInput label={t('contacts.tags')} autoFocus flex={1} value={chosen} data={known} onChange={setChosen} />
      <Button size="sm" loading={isBusy} onClick={() => onSave(chosen)}>{t('common.save')}</Button>
      <Button size="sm" variant="subtle" onClick={onCancel}>{t('common.cancel')}</Button>
    </Group>
  );
}
