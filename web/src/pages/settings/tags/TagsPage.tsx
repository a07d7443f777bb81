import { Anchor, Badge, Button, Group, Menu, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconDots, IconPlus, IconTags } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { listHref } from '@/lib/lists/filter';
import { sizes } from '@/lib/theme';
import { showDone } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import { MergeTag, NewTag, RemoveTag, RenameTag, type TagRow } from './TagForms';
import { tagColours, useTags } from './useTags';
import type { TagsPageQuery } from './__generated__/TagsPageQuery.graphql';

type Open = { what: 'rename' | 'merge' | 'remove'; tag: TagRow } | { what: 'new' } | null;

export function TagsPage() {
  const { t } = useWords();
  const { mayWrite } = useAccess('Tag');
  const [turn, setTurn] = useState(0);
  const [open, setOpen] = useState<Open>(null);
  const data = useLazyLoadQuery<TagsPageQuery>(
    graphql`
      query TagsPageQuery {
        tags(first: 500, orderBy: { field: NAME, direction: ASC }) { edges { node { id name kind colour usedBy description archivedAt } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: turn },
  );
  const all = nodesOf(allowed(data.tags));
  const tags = all.filter((tag) => !tag.archivedAt);
  const away = all.filter((tag) => tag.archivedAt);
  const done = () => { setOpen(null); setTurn((n) => n + 1); };
  const add = mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setOpen({ what: 'new' })}>{t('settings.newTag')}</Button>;
  return (
    <Page title={t('settings.tags')} count={tags.length} subtitle={t('settings.tagsText')} width="form" actions={all.length > 0 && add}>
      {open?.what === 'new' && <NewTag onDone={done} />}
      {open?.what === 'rename' && <RenameTag key={open.tag.id} tag={open.tag} onDone={done} />}
      {open?.what === 'merge' && <MergeTag tag={open.tag} others={tags.filter((x) => x.kind === open.tag.kind && x.id !== open.tag.id)} onDone={done} />}
      {open?.what === 'remove' && <RemoveTag tag={open.tag} onDone={done} />}
      {all.length === 0 && open === null && <EmptyState icon={IconTags} title={t('settings.tagsEmpty')} action={add}>{t('settings.tagsText')}</EmptyState>}
      <Stack gap="md">
        {(['GENERAL', 'SKILL'] as const).filter((kind) => tags.some((tag) => tag.kind === kind)).map((kind) => (
          <Card key={kind} title={t(`enums.tagKind.${kind}`)}>
            <Table aria-label={t(`enums.tagKind.${kind}`)}>
              <Table.Tbody>
                {tags.filter((tag) => tag.kind === kind).map((tag) => <Row key={tag.id} tag={tag} mayWrite={mayWrite} onOpen={(what) => setOpen({ what, tag })} onChanged={done} />)}
              </Table.Tbody>
            </Table>
          </Card>
        ))}
        {away.length > 0 && (
          <Card title={t('upkeep.tagsAway')}>
            <Text c="dimmed">{t('upkeep.tagsAwayText')}</Text>
            <Table aria-label={t('upkeep.tagsAway')}>
              <Table.Tbody>{away.map((tag) => <Row key={tag.id} tag={tag} mayWrite={mayWrite} onOpen={(what) => setOpen({ what, tag })} onChanged={done} />)}</Table.Tbody>
            </Table>
          </Card>
        )}
      </Stack>
    </Page>
  );
}

function Row({ tag, mayWrite, onOpen, onChanged }: { tag: TagRow; mayWrite: boolean; onOpen: (what: 'rename' | 'merge' | 'remove') => void; onChanged: () => void }) {
  const { t } = useWords();
  const { change } = useTags();
  const used = t('upkeep.tagUsed', { count: tag.usedBy });
  const put = async (archived: boolean): Promise<void> => {
    if (!(await change({ id: tag.id, archived }))) return;
    onChanged();
    showDone({ message: t(archived ? 'upkeep.tagArchived' : 'upkeep.tagRestored', { name: tag.name }), undo: () => put(!archived) });
  };
  return (
    <Table.Tr>
      <Table.Td><Badge variant="light" color={tag.colour || 'gray'} radius="sm" tt="none" size="lg">{tag.name}</Badge>{tag.description && <Text size="sm" c="dimmed">{tag.description}</Text>}</Table.Td>
      <Table.Td ta="right">{tag.usedBy > 0 ? <Anchor component={Link} to={listHref('/contacts', [{ field: 'tag', op: 'is', values: [tag.id] }])} underline="always">{used}</Anchor> : <Text c="dimmed">{used}</Text>}</Table.Td>
      <Table.Td w={60}>
        {mayWrite && (
          <Menu position="bottom-end">
            <Menu.Target><Button variant="subtle" color="gray" size="compact-md" aria-label={t('upkeep.tagWhat', { name: tag.name })}><IconDots size={sizes.icon} aria-hidden /></Button></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onOpen('rename')}>{t('common.edit')}</Menu.Item>
              <Menu.Item onClick={() => onOpen('merge')}>{t('upkeep.tagMerge')}</Menu.Item>
              <Menu.Item onClick={() => void put(!tag.archivedAt)}>{t(tag.archivedAt ? 'upkeep.tagRestore' : 'upkeep.tagArchive')}</Menu.Item>
              <Menu.Item onClick={() => onOpen('remove')}>{t('upkeep.remove')}</Menu.Item>
              <Menu.Label>{t('upkeep.tagColour')}</Menu.Label>
              <Group gap="xs" px="sm" pb="xs">
                {tagColours.map((colour) => (
                  <Badge key={colour} component="button" type="button" variant="light" color={colour || 'gray'} radius="sm" tt="none" aria-pressed={(tag.colour ?? '') === colour} onClick={() => void change({ id: tag.id, colour }).then((isDone) => isDone && onChanged())}>
                    {t(`upkeep.colours.${colour || 'none'}`)}<VisuallyHidden>: {tag.name}</VisuallyHidden>
                  </Badge>
                ))}
              </Group>
            </Menu.Dropdown>
          </Menu>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
