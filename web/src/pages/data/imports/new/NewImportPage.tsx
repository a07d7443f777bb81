import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate, useSearchParams } from 'react-router';
import { FileDrop } from '@/components/FileDrop';
import { Page } from '@/components/Page';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import type { ImportKind, NewImportPageMutation } from './__generated__/NewImportPageMutation.graphql';

export function NewImportPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const retryOfID = params.get('retryOf');
  const [kind, setKind] = useState<ImportKind>(params.get('kind') === 'DONATIONS' ? 'DONATIONS' : 'CONTACTS');
  const [name, setName] = useState('');
  const [start, isBusy] = useAct<NewImportPageMutation>(graphql`
    mutation NewImportPageMutation($input: StartImportInput!) {
      startImport(input: $input) { import { id } }
    }
  `);
  const send = async (file: File) => {
    setName(file.name);
    try {
      const answer = await start({ input: { file: null, kind, retryOfID } }, { uploadables: { 'input.file': file } });
      void navigate(`/data/imports/${answer.startImport.import.id}`);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Page title={t('imports.newTitle')} subtitle={retryOfID ? t('imports.retryOf') : undefined} width="form">
      <Stack gap="lg">
        <Radio.Group label={t('imports.kind')} value={kind} onChange={(v) => setKind(v as ImportKind)}>
          <Stack gap="sm" mt="xs">
            <Radio value="CONTACTS" label={t('imports.kindContacts')} description={t('imports.kindContactsText')} />
            <Radio value="DONATIONS" label={t('imports.kindDonations')} description={t('imports.kindDonationsText')} />
          </Stack>
        </Radio.Group>
        <Text size="sm" c="dimmed">{t('upkeep.fileKept')}</Text>
        <FileDrop isBusy={isBusy} busyText={t('imports.uploading', { name })} onFile={(file) => void send(file)} />
        <Text role="status" c="dimmed">{isBusy ? t('imports.uploading', { name }) : ''}</Text>
      </Stack>
    </Page>
  );
}
