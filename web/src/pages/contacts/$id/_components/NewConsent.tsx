import { Button, Group, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { showDone, showProblem } from '@/lib/toast';
import type { NewConsentMutation, RecordConsentInput } from './__generated__/NewConsentMutation.graphql';
import type { NewConsentQuery } from './__generated__/NewConsentQuery.graphql';

const channels = ['EMAIL', 'PHONE', 'SMS', 'POST', 'ANY'] as const;
const usual = ['newsletter', 'fundraising'];

/** Gives or withdraws a consent: what for, by which way, how it was said, and the words that were shown. */
export function NewConsent({ contactID, onDone }: { contactID: string; onDone: () => void }) {
  const { t } = useWords();
  const words = useRecordWords();
  const [purpose, setPurpose] = useState('newsletter');
  const [channel, setChannel] = useState<RecordConsentInput['channel']>('EMAIL');
  const [source, setSource] = useState('');
  const [textID, setTextID] = useState<string | null>(null);
  const { consentTexts } = useLazyLoadQuery<NewConsentQuery>(
    graphql`
      query NewConsentQuery {
        consentTexts(first: 100) { edges { node { id purpose language version body } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const texts = nodesOf(consentTexts);
  const purposes = [...new Set([...usual, ...texts.map((x) => x.purpose)])];
  const [record, isBusy] = useAct<NewConsentMutation>(graphql`
    mutation NewConsentMutation($input: RecordConsentInput!) {
      recordConsent(input: $input) { consent { id contact { id ...ConsentsTabFragment ...WaysFragment } } }
    }
  `);
  const say = async (event: FormEvent, action: RecordConsentInput['action']) => {
    event.preventDefault();
    try {
      await record({ input: { contactID, purpose, channel, action, source: source.trim() || null, textID } });
      showDone({ message: t(action === 'GIVEN' ? 'consent.given' : 'consent.withdrawn', { purpose: words.purpose(purpose) }) });
      onDone();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const shown = texts.filter((x) => x.purpose === purpose);
  return (
    <Paper withBorder p="md">
      <Stack component="form" gap="sm" onSubmit={(e) => void say(e, 'GIVEN')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <Select label={t('consent.purpose')} value={purpose} data={purposes.map((p) => ({ value: p, label: words.purpose(p) }))} onChange={(v) => { if (v) { setPurpose(v); setTextID(null); } }} />
          <Select label={t('consent.channel')} value={channel} data={channels.map((c) => ({ value: c, label: t(`enums.consentChannel.${c}`) }))} onChange={(v) => v && setChannel(v as RecordConsentInput['channel'])} />
        </SimpleGrid>
        <TextInput label={t('consent.source')} description={t('consent.sourceHint')} value={source} onChange={(e) => setSource(e.currentTarget.value)} />
        {shown.length > 0 && (
          <Select clearable label={t('consent.text')} value={textID} data={shown.map((x) => ({ value: x.id, label: t('consent.version', { language: x.language, version: x.version }) }))} onChange={setTextID} />
        )}
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('consent.give')}</Button>
          <Button variant="default" disabled={isBusy} onClick={(e) => void say(e, 'WITHDRAWN')}>{t('consent.withdraw')}</Button>
          <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
