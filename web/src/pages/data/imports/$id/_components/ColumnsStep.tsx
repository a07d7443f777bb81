import { Button, Checkbox, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import { readMapping } from '../_lib/mapping';
import type { ColumnsStepFragment_query$key } from './__generated__/ColumnsStepFragment_query.graphql';
import type { ColumnsStepFragment_run$key } from './__generated__/ColumnsStepFragment_run.graphql';
import type { ColumnsStepPreviewMutation } from './__generated__/ColumnsStepPreviewMutation.graphql';
import type { ColumnsStepSaveMutation } from './__generated__/ColumnsStepSaveMutation.graphql';
import { ColumnsTable } from './ColumnsTable';
import { MatchFields } from './MatchFields';

interface Props {
  run: ColumnsStepFragment_run$key;
  query: ColumnsStepFragment_query$key;
  onPreview: () => void;
}

export function ColumnsStep(props: Props) {
  const { t } = useWords();
  const { organization } = useViewer();
  const run = useFragment(
    graphql`
      fragment ColumnsStepFragment_run on Import {
        id
        kind
        headers
        sample
        mapping
        suggestedMapping
      }
    `,
    props.run,
  );
  const query = useFragment(
    graphql`
      fragment ColumnsStepFragment_query on Query {
        importMappings(first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) { edges { node { id name kind mapping } } }
        customFields(first: 200, where: { archivedAtIsNil: true }) { edges { node { id key entity labelEn labelKo } } }
      }
    `,
    props.query,
  );
  const [mapping, setMapping] = useState(() => readMapping(run.mapping ?? run.suggestedMapping, run.kind, organization.currency));
  const [isSaving, setSaving] = useState(false);
  const [name, setName] = useState('');
  const [preview, isBusy] = useAct<ColumnsStepPreviewMutation>(graphql`
    mutation ColumnsStepPreviewMutation($input: PreviewImportInput!) {
      previewImport(input: $input) { import { id ...ImportPageFragment } }
    }
  `);
  const [save] = useAct<ColumnsStepSaveMutation>(graphql`
    mutation ColumnsStepSaveMutation($input: SaveImportMappingInput!) {
      saveImportMapping(input: $input) { importMapping { id name } }
    }
  `);
  const saved = nodesOf(query.importMappings).filter((m) => m.kind === run.kind);

  const go = async () => {
    try {
      if (isSaving && name.trim()) {
        await save({ input: { name: name.trim(), kind: run.kind, mapping } });
        showDone({ message: t('settings.saved') });
      }
      await preview({ input: { id: run.id, mapping } });
      props.onPreview();
    } catch (error) {
      showProblem(explain(error));
    }
  };

  return (
    <Stack gap="lg">
      <div>
        <Title order={2}>{t('imports.columnsTitle')}</Title>
        <Text c="dimmed">{t('imports.columnsText')}</Text>
      </div>
      {saved.length > 0 && (
        <Select
          label={t('imports.savedMapping')}
          placeholder={t('common.none')}
          maw={360}
          data={saved.map((m) => ({ value: m.id, label: m.name }))}
          onChange={(id) => {
            const chosen = saved.find((m) => m.id === id);
            if (chosen) setMapping(readMapping(chosen.mapping, run.kind, organization.currency));
          }}
        />
      )}
      <ColumnsTable kind={run.kind} headers={run.headers ?? []} sample={run.sample ?? []} customFields={nodesOf(query.customFields)} mapping={mapping} onChange={setMapping} />
      <MatchFields kind={run.kind} mapping={mapping} onChange={setMapping} />
      <Group align="flex-end">
        <Checkbox label={t('imports.saveMappingAs')} description={t('imports.saveMappingHint')} checked={isSaving} onChange={(e) => setSaving(e.currentTarget.checked)} />
        {isSaving && <TextInput aria-label={t('imports.saveMappingAs')} value={name} onChange={(e) => setName(e.currentTarget.value)} />}
      </Group>
      <Group><Button loading={isBusy} onClick={() => void go()}>{t('imports.preview')}</Button></Group>
    </Stack>
  );
}
