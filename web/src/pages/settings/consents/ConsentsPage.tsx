import { Button, Group, Paper, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconFileCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Card } from '@/components/Card';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { sizes } from '@/lib/theme';
import { showDone } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import { AddPanel } from '../AddPanel';
import type { ConsentsPageAddMutation } from './__generated__/ConsentsPageAddMutation.graphql';
import type { ConsentsPageQuery } from './__generated__/ConsentsPageQuery.graphql';

const languages = [{ value: 'en', label: 'English' }, { value: 'ko', label: '한국어' }];

export function ConsentsPage() {
  const { t } = useWords();
  const { purpose } = useRecordWords();
  const { mayWrite } = useAccess('ConsentText');
  const [turn, setTurn] = useState(0);
  const [open, setOpen] = useState<{ purpose: string; language: string; body: string } | null>(null);
  const data = useLazyLoadQuery<ConsentsPageQuery>(
    graphql`
      query ConsentsPageQuery {
        consentTexts(first: 500) { edges { node { id purpose language version body createdAt } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: turn },
  );
  const texts = [...nodesOf(allowed(data.consentTexts))].sort((a, b) => a.purpose.localeCompare(b.purpose) || a.language.localeCompare(b.language) || b.version - a.version);
  const purposes = [...new Set(texts.map((x) => x.purpose))];
  const add = mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setOpen({ purpose: '', language: 'en', body: '' })}>{t('upkeep.consentNew')}</Button>;
  return (
    <Page title={t('upkeep.consents')} count={texts.length} subtitle={t('upkeep.consentsText')} width="form" actions={texts.length > 0 && add}>
      {open && <TextForm key={open.purpose + open.language} from={open} onDone={() => { setOpen(null); setTurn((n) => n + 1); }} />}
      {texts.length === 0 && open === null && <EmptyState icon={IconFileCheck} title={t('upkeep.consentsEmpty')} action={add}>{t('upkeep.consentsText')}</EmptyState>}
      <Stack gap="md">
        {purposes.map((name) => (
          <Card key={name} title={purpose(name)}>
            {texts.filter((x) => x.purpose === name).map((x, i, all) => {
              const isLatest = all[i - 1]?.language !== x.language;
              return (
                <Paper key={x.id} withBorder p="sm">
                  <Group justify="space-between" align="flex-start">
                    <Text size="sm" c="dimmed">{languages.find((l) => l.value === x.language)?.label ?? x.language} · {t('upkeep.consentVersion', { number: x.version })} · <TimeText instant={x.createdAt} /></Text>
                    {mayWrite && isLatest && <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('upkeep.consentNew')}: ${purpose(name)}, ${x.language}`} onClick={() => setOpen({ purpose: x.purpose, language: x.language, body: x.body })}>{t('upkeep.consentNew')}</Button>}
                  </Group>
                  <Text c={isLatest ? undefined : 'dimmed'} lang={x.language}>{x.body}</Text>
                </Paper>
              );
            })}
          </Card>
        ))}
      </Stack>
    </Page>
  );
}

function TextForm({ from, onDone }: { from: { purpose: string; language: string; body: string }; onDone: () => void }) {
  const { t } = useWords();
  const [purpose, setPurpose] = useState(from.purpose);
  const [language, setLanguage] = useState(from.language);
  const [body, setBody] = useState(from.body);
  const [add] = useAct<ConsentsPageAddMutation>(graphql`
    mutation ConsentsPageAddMutation($input: AddConsentTextInput!) {
      addConsentText(input: $input) { consentText { id } }
    }
  `);
  const save = async () => {
    await add({ input: { purpose: purpose.trim(), language, body: body.trim() } });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('upkeep.consentPurpose')} description={t('upkeep.consentPurposeHint')} required withAsterisk={false} readOnly={from.purpose !== ''} value={purpose} onChange={(e) => setPurpose(e.currentTarget.value)} />
      <Select label={t('upkeep.consentLanguage')} value={language} data={languages} disabled={from.purpose !== ''} onChange={(v) => v && setLanguage(v)} />
      <Textarea label={t('upkeep.consentBody')} autosize minRows={3} required withAsterisk={false} autoFocus value={body} onChange={(e) => setBody(e.currentTarget.value)} />
    </AddPanel>
  );
}
