import { Button, Checkbox, Group, Paper, Select, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { formatInstant } from '@/lib/format/date';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import type { ChoicePanelMutation } from './__generated__/ChoicePanelMutation.graphql';
import type { ChoicePanelQuery } from './__generated__/ChoicePanelQuery.graphql';

interface Props {
  member: { id: string; name: string } | null;
  onDone: () => void;
  onCancel: () => void;
}

/** Notes what a member wants the directory to show, with how they said so. */
export function ChoicePanel({ member, onDone, onCancel }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(member?.name ?? '');
  const [picked, setPicked] = useState<Picked | null>(member);
  const who = picked && 'id' in picked ? picked : null;
  return (
    <Paper withBorder p="md" maw="var(--moim-form)" component="section" aria-label={t('directory.set')}>
      <Stack gap="sm">
        <Title order={2} size="h3">{member ? t('directory.edit', { name: member.name }) : t('directory.set')}</Title>
        {!member && <ContactPicker label={t('directory.member')} autoFocus value={picked} text={text} onText={setText} onPick={setPicked} />}
        {who ? (
          <Suspense fallback={<Text c="dimmed">{t('common.loading')}</Text>}><Choice key={who.id} member={who} onDone={onDone} onCancel={onCancel} /></Suspense>
        ) : (
          <Group><Button variant="default" onClick={onCancel}>{t('common.cancel')}</Button></Group>
        )}
      </Stack>
    </Paper>
  );
}

const parts = ['city', 'email', 'phone', 'employer'] as const;
const sources = ['phone', 'email', 'letter', 'form', 'in_person'] as const;
type Source = (typeof sources)[number];

function Choice({ member, onDone, onCancel }: { member: { id: string; name: string }; onDone: () => void; onCancel: () => void }) {
  const { t, locale } = useWords();
  const data = useLazyLoadQuery<ChoicePanelQuery>(
    graphql`
      query ChoicePanelQuery($id: ID!) {
        node(id: $id) {
          ... on Contact @alias(as: "contact") {
            directoryChoice { isListed city email phone employer event { occurredAt source user { name } } }
            directoryEntry { name }
          }
        }
      }
    `,
    { id: member.id },
    { fetchPolicy: 'network-only' },
  );
  const now = data.node?.contact?.directoryChoice;
  const [choice, setChoice] = useState({ isListed: now?.isListed ?? false, city: now?.city ?? false, email: now?.email ?? false, phone: now?.phone ?? false, employer: now?.employer ?? false });
  const [source, setSource] = useState<Source | null>(null);
  const [evidence, setEvidence] = useState('');
  const [problems, setProblems] = useState<{ source?: string; all?: string }>({});
  const [save, isBusy] = useAct<ChoicePanelMutation>(graphql`
    mutation ChoicePanelMutation($input: SetDirectoryChoiceInput!) {
      setDirectoryChoice(input: $input) {
        contact { id directoryChoice { isListed city email phone employer event { id } } directoryEntry { name city email phone employer } ...ConsentsTabFragment }
      }
    }
  `);
  const said = (how: string | null | undefined) => (sources.some((s) => s === how) ? t(`directory.source.${how as Source}`) : (how ?? ''));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!source) return setProblems({ source: t('directory.howMissing') });
    try {
      await save({ input: { contactID: member.id, ...choice, source, evidence: evidence.trim() || null } });
      showDone({ message: t('directory.saved', { name: member.name }) });
      onDone();
    } catch (error) {
      setProblems({ all: explain(error) });
    }
  };
  const latest = now?.event;
  const when = latest ? formatInstant(latest.occurredAt, locale) : '';
  return (
    <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
      <Text size="sm" c="dimmed">
        {!latest ? t('directory.never') : latest.user ? t('directory.lastBy', { date: when, user: latest.user.name, source: said(latest.source) }) : t('directory.last', { date: when, source: said(latest.source) })}
        {now?.isListed && !data.node?.contact?.directoryEntry && ` ${t('directory.notMember')}`}
      </Text>
      <Switch label={t('directory.listed')} description={t('directory.listedText')} checked={choice.isListed} onChange={(e) => setChoice({ ...choice, isListed: e.currentTarget.checked })} />
      <Stack gap="xs" role="group" aria-label={t('directory.shows')}>
        <Text size="sm" fw={500}>{t('directory.shows')}</Text>
        {parts.map((part) => <Checkbox key={part} label={t(`directory.${part}`)} disabled={!choice.isListed} checked={choice[part]} onChange={(e) => setChoice({ ...choice, [part]: e.currentTarget.checked })} />)}
      </Stack>
      <Select label={t('directory.how')} value={source} error={problems.source} data={sources.map((s) => ({ value: s, label: t(`directory.source.${s}`) }))} onChange={(v) => setSource(v as Source | null)} />
      <TextInput label={t('directory.evidence')} description={t('directory.evidenceText')} value={evidence} onChange={(e) => setEvidence(e.currentTarget.value)} />
      {problems.all && <Text c="var(--mantine-color-error)" role="alert">{problems.all}</Text>}
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
        <Button variant="default" onClick={onCancel}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
