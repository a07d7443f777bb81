import { ActionIcon, Button, Group, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { formatDate } from '@/lib/format/date';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { TributesAddMutation } from './__generated__/TributesAddMutation.graphql';
import type { TributesFragment$key } from './__generated__/TributesFragment.graphql';
import type { TributesRemoveMutation } from './__generated__/TributesRemoveMutation.graphql';
import type { TributesSentMutation } from './__generated__/TributesSentMutation.graphql';

const empty = { kind: 'HONOUR' as 'HONOUR' | 'MEMORY', honoreeName: '', notifyBy: 'NONE' as 'NONE' | 'EMAIL' | 'LETTER', notifyName: '', notifyAddress: '', message: '' };

/** In whose honour or memory, who is to be told, and whether they have been. */
export function Tributes({ donation }: { donation: TributesFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Tribute');
  const data = useFragment(
    graphql`
      fragment TributesFragment on Donation {
        id
        deletedAt
        tributes { id kind honoreeName notifyName notifyAddress notifyBy message notifyStatus notifiedOn }
      }
    `,
    donation,
  );
  const [value, setValue] = useState<typeof empty | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [add, isBusy] = useAct<TributesAddMutation>(graphql`
    mutation TributesAddMutation($input: AddTributeInput!) {
      addTribute(input: $input) { tribute { id donation { id ...TributesFragment } } }
    }
  `);
  const [markSent] = useAct<TributesSentMutation>(graphql`
    mutation TributesSentMutation($input: MarkTributeSentInput!) {
      markTributeSent(input: $input) { tribute { id notifyStatus notifiedOn } }
    }
  `);
  const [remove] = useAct<TributesRemoveMutation>(graphql`
    mutation TributesRemoveMutation($input: RemoveTributeInput!) {
      removeTribute(input: $input) { removedID @deleteRecord }
    }
  `);
  const tributes = (data.tributes ?? []).filter(Boolean);
  const change = (patch: Partial<typeof empty>) => setValue((before) => before && { ...before, ...patch });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!value) return;
    try {
      await add({ input: { donationID: data.id, tribute: value } });
      setValue(null);
      setProblems({});
      showDone({ message: t('gifts.saved') });
    } catch (error) {
      const field = fieldAtFault(error);
      if (field && ['honoreeName', 'notifyName'].includes(field)) setProblems({ [field]: explain(error) });
      else showProblem(explain(error));
    }
  };
  const act = (work: Promise<unknown>, message: string, undo?: () => Promise<void>) => void work.then(() => showDone({ message, undo }), (error: unknown) => showProblem(explain(error)));
  const takeAway = ({ id, kind, honoreeName, notifyBy, notifyName, notifyAddress, message }: (typeof tributes)[number]) =>
    act(remove({ input: { id } }), t('gifts.gift.tributeRemoved'), () => add({ input: { donationID: data.id, tribute: { kind, honoreeName, notifyBy, notifyName, notifyAddress, message } } }).then(() => undefined, (error: unknown) => showProblem(explain(error))));
  if (tributes.length === 0 && (!mayWrite || data.deletedAt)) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('gifts.gift.tribute')}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">{t('gifts.gift.tribute')}</Title>
        {mayWrite && !data.deletedAt && !value && <Button size="compact-sm" variant="default" onClick={() => setValue(empty)}>{t('gifts.gift.addTribute')}</Button>}
      </Group>
      {tributes.map((tribute) => (
        <Group key={tribute.id} justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={2} flex={1}>
            <Text>{t(`gifts.gift.tributeKind.${tribute.kind}`)} {tribute.honoreeName}</Text>
            {tribute.message && <Text size="sm">{tribute.message}</Text>}
            <Text size="sm" c={tribute.notifyStatus === 'DUE' ? 'persimmon' : 'dimmed'}>
              {t(`gifts.gift.notice.${tribute.notifyStatus}`, { date: tribute.notifiedOn ? formatDate(tribute.notifiedOn, locale) : '' })}
              {tribute.notifyName && `: ${tribute.notifyName}${tribute.notifyAddress ? `, ${tribute.notifyAddress}` : ''}`}
            </Text>
          </Stack>
          {mayWrite && tribute.notifyStatus === 'DUE' && <Button size="compact-sm" variant="default" onClick={() => act(markSent({ input: { id: tribute.id } }), t('gifts.saved'))}>{t('gifts.gift.markSent')}</Button>}
          {mayWrite && !data.deletedAt && <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.remove')}: ${tribute.honoreeName}`} onClick={() => takeAway(tribute)}><IconTrash size={sizes.icon} aria-hidden /></ActionIcon>}
        </Group>
      ))}
      {value && (
        <Stack component="form" gap="sm" mt="sm" onSubmit={(e) => void submit(e)}>
          <Select label={t('gifts.gift.tribute')} value={value.kind} data={(['HONOUR', 'MEMORY'] as const).map((k) => ({ value: k, label: t(`gifts.gift.tributeKind.${k}`) }))} onChange={(v) => change({ kind: (v ?? 'HONOUR') as 'HONOUR' })} />
          <TextInput label={t('gifts.gift.honoree')} autoFocus value={value.honoreeName} error={problems.honoreeName} onChange={(e) => change({ honoreeName: e.currentTarget.value })} />
          <Select label={t('gifts.gift.notifyBy')} value={value.notifyBy} data={(['NONE', 'EMAIL', 'LETTER'] as const).map((k) => ({ value: k, label: t(`gifts.gift.notifyWay.${k}`) }))} onChange={(v) => change({ notifyBy: (v ?? 'NONE') as 'NONE' })} />
          {value.notifyBy !== 'NONE' && <TextInput label={t('gifts.gift.notifyName')} value={value.notifyName} error={problems.notifyName} onChange={(e) => change({ notifyName: e.currentTarget.value })} />}
          {value.notifyBy !== 'NONE' && <TextInput label={t('gifts.gift.notifyAddress')} value={value.notifyAddress} onChange={(e) => change({ notifyAddress: e.currentTarget.value })} />}
          <TextInput label={t('gifts.gift.message')} value={value.message} onChange={(e) => change({ message: e.currentTarget.value })} />
          <Group gap="xs">
            <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
            <Button variant="subtle" onClick={() => setValue(null)}>{t('common.cancel')}</Button>
          </Group>
        </Stack>
      )}
    </Paper>
  );
}
