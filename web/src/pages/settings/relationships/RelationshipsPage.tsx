import { Badge, Button, Checkbox, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconHierarchy2, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import { AddPanel } from '../AddPanel';
import type { RelationshipsPageArchiveMutation } from './__generated__/RelationshipsPageArchiveMutation.graphql';
import type { RelationshipsPageQuery } from './__generated__/RelationshipsPageQuery.graphql';
import type { RelationshipsPageSaveMutation } from './__generated__/RelationshipsPageSaveMutation.graphql';

type Kind = NodeOf<RelationshipsPageQuery['response']['relationshipTypes']>;

export function RelationshipsPage() {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('RelationshipType');
  const [turn, setTurn] = useState(0);
  const [open, setOpen] = useState<Kind | 'new' | null>(null);
  const data = useLazyLoadQuery<RelationshipsPageQuery>(
    graphql`
      query RelationshipsPageQuery {
        relationshipTypes(first: 200) { edges { node { id key labelEn labelKo reverseEn reverseKo isSymmetric archivedAt } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: turn },
  );
  const [archive] = useAct<RelationshipsPageArchiveMutation>(graphql`
    mutation RelationshipsPageArchiveMutation($input: ArchiveRelationshipTypeInput!) {
      archiveRelationshipType(input: $input) { relationshipType { id archivedAt } }
    }
  `);
  const kinds = nodesOf(allowed(data.relationshipTypes));
  const names = (k: Kind) => (locale === 'ko' ? [k.labelKo, k.reverseKo] : [k.labelEn, k.reverseEn]);
  const putAway = async (k: Kind) => {
    try {
      await archive({ input: { id: k.id } });
      showDone({ message: t('settings.archived', { name: names(k)[0] }) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const add = mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setOpen('new')}>{t('upkeep.relationshipNew')}</Button>;
  return (
    <Page title={t('upkeep.relationships')} count={kinds.length} subtitle={t('upkeep.relationshipsText')} width="form" actions={kinds.length > 0 && add}>
      {open && <KindForm key={open === 'new' ? 'new' : open.id} kind={open === 'new' ? null : open} onDone={() => { setOpen(null); setTurn((n) => n + 1); }} />}
      {kinds.length === 0 && open === null && <EmptyState icon={IconHierarchy2} title={t('upkeep.relationshipsEmpty')} action={add}>{t('upkeep.relationshipsText')}</EmptyState>}
      <Stack gap="sm">
        {kinds.map((k) => (
          <Paper key={k.id} withBorder px="md" py="sm">
            <Group justify="space-between">
              <div>
                <Group gap="xs"><Text fw={500}>{k.isSymmetric ? names(k)[0] : names(k).join(' – ')}</Text>{k.archivedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('upkeep.isArchived')}</Badge>}</Group>
                <Text size="sm" c="dimmed">{k.key}</Text>
              </div>
              {mayWrite && (
                <Group gap="xs">
                  <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('upkeep.tagRename')}: ${names(k)[0] ?? ''}`} onClick={() => setOpen(k)}>{t('upkeep.tagRename')}</Button>
                  {!k.archivedAt && <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('settings.archive')}: ${names(k)[0] ?? ''}`} onClick={() => void putAway(k)}>{t('settings.archive')}</Button>}
                </Group>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
    </Page>
  );
}

function KindForm({ kind, onDone }: { kind: Kind | null; onDone: () => void }) {
  const { t } = useWords();
  const [key, setKey] = useState(kind?.key ?? '');
  const [isSymmetric, setSymmetric] = useState(kind?.isSymmetric ?? false);
  const [labels, setLabels] = useState({ labelEn: kind?.labelEn ?? '', labelKo: kind?.labelKo ?? '', reverseEn: kind?.reverseEn ?? '', reverseKo: kind?.reverseKo ?? '' });
  const [save] = useAct<RelationshipsPageSaveMutation>(graphql`
    mutation RelationshipsPageSaveMutation($input: SaveRelationshipTypeInput!) {
      saveRelationshipType(input: $input) { relationshipType { id labelEn labelKo reverseEn reverseKo } }
    }
  `);
  const shown = isSymmetric ? (['labelEn', 'labelKo'] as const) : (['labelEn', 'labelKo', 'reverseEn', 'reverseKo'] as const);
  const submit = async () => {
    await save({ input: { ...labels, ...(kind ? { id: kind.id } : { key: key.trim(), isSymmetric }) } });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={submit} onDone={onDone}>
      {!kind && <TextInput label={t('upkeep.relationshipKey')} description={t('settings.fieldKeyHint')} autoFocus required withAsterisk={false} value={key} onChange={(e) => setKey(e.currentTarget.value)} />}
      {!kind && <Checkbox label={t('upkeep.relationshipSymmetric')} checked={isSymmetric} onChange={(e) => setSymmetric(e.currentTarget.checked)} />}
      {shown.map((name) => <TextInput key={name} label={t(`upkeep.${name}`)} required withAsterisk={false} value={labels[name]} onChange={(e) => { const { value } = e.currentTarget; setLabels((all) => ({ ...all, [name]: value })); }} />)}
    </AddPanel>
  );
}
