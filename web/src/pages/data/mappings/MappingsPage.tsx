import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { DataTabs } from '@/components/DataTabs';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import { AddPanel } from '../../settings/AddPanel';
import type { MappingsPageQuery } from './__generated__/MappingsPageQuery.graphql';
import type { MappingsPageRemoveMutation } from './__generated__/MappingsPageRemoveMutation.graphql';
import type { MappingsPageRenameMutation } from './__generated__/MappingsPageRenameMutation.graphql';

type Mapping = NodeOf<MappingsPageQuery['response']['importMappings']>;

/** How the columns of files become fields, kept under a name to be used again. */
export function MappingsPage() {
  const { t } = useWords();
  const { mayWrite } = useAccess('ImportMapping');
  const [renaming, setRenaming] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const data = useLazyLoadQuery<MappingsPageQuery>(
    graphql`
      query MappingsPageQuery {
        importMappings(first: 200, orderBy: { field: UPDATED_AT, direction: DESC }) { edges { node { id name kind updatedAt } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: turn },
  );
  const [remove] = useAct<MappingsPageRemoveMutation>(graphql`
    mutation MappingsPageRemoveMutation($input: RemoveImportMappingInput!) {
      removeImportMapping(input: $input) { removedID @deleteRecord }
    }
  `);
  const rows = nodesOf(allowed(data.importMappings));
  const take = async (m: Mapping) => {
    try {
      await remove({ input: { id: m.id } });
      showDone({ message: t('upkeep.mappingRemoved', { name: m.name }) });
      setTurn((n) => n + 1);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Page title={t('upkeep.mappings')} count={rows.length} subtitle={t('upkeep.mappingsText')}>
      <DataTabs />
      {rows.length === 0 && <EmptyState icon={IconColumns} title={t('upkeep.mappingsEmpty')}>{t('upkeep.mappingsEmptyText')}</EmptyState>}
      <Stack gap="sm">
        {rows.map((m) => (renaming === m.id ? <Rename key={m.id} mapping={m} onDone={() => setRenaming(null)} /> : (
          <Paper key={m.id} withBorder px="md" py="sm">
            <Group justify="space-between">
              <div>
                <Text fw={500}>{m.name}</Text>
                <Text size="sm" c="dimmed">{t(`enums.importKind.${m.kind}`)} · {t('upkeep.mappingChanged')} <TimeText instant={m.updatedAt} /></Text>
              </div>
              {mayWrite && (
                <Group gap="xs">
                  <Button variant="subtle" size="compact-md" aria-label={`${t('upkeep.mappingRename')}: ${m.name}`} onClick={() => setRenaming(m.id)}>{t('upkeep.mappingRename')}</Button>
                  <Button variant="subtle" color="red" size="compact-md" aria-label={t('upkeep.mappingRemove', { name: m.name })} onClick={() => void take(m)}>{t('upkeep.remove')}</Button>
                </Group>
              )}
            </Group>
          </Paper>
        )))}
      </Stack>
    </Page>
  );
}

function Rename({ mapping, onDone }: { mapping: Mapping; onDone: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState(mapping.name);
  const [rename] = useAct<MappingsPageRenameMutation>(graphql`
    mutation MappingsPageRenameMutation($input: RenameImportMappingInput!) {
      renameImportMapping(input: $input) { mapping { id name updatedAt } }
    }
  `);
  const save = async () => {
    await rename({ input: { id: mapping.id, name: name.trim() } });
    showDone({ message: t('upkeep.mappingRenamed', { name: name.trim() }) });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('upkeep.mappingName')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
    </AddPanel>
  );
}
