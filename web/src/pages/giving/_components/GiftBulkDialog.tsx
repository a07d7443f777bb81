import { Button, Group, Select, Stack } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { Dialog } from '@/components/Dialog';
import { useWords } from '@/lib/i18n';
import type { ChoiceSource, FieldChoice } from '@/lib/lists/fields';
import { useSources } from '@/lib/lists/sources';
import type { DonationChangeInput } from './__generated__/GiftBulkMutation.graphql';

type Kind = 'campaignID' | 'appealID' | 'fundID';

interface Props {
  count: number;
  onChange: (change: DonationChangeInput) => void;
  onClose: () => void;
}

const none = 'none';
const pauseMs = 180;

/** Asks which campaign, appeal or fund many gifts belong to. */
export function GiftBulkDialog({ count, onChange, onClose }: Props) {
  const { t } = useWords();
  const sources = useSources();
  const labels: Record<Kind, string> = { campaignID: t('giving.campaign'), appealID: t('giving.appeal'), fundID: t('giving.fund') };
  const [kind, setKind] = useState<Kind>('campaignID');
  const [value, setValue] = useState<string | null>(null);
  const [text, setText] = useState('');
  const found = useFound({ campaignID: sources.campaigns, appealID: sources.appeals, fundID: sources.funds }[kind], text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value) onChange({ [kind]: value === none ? null : value });
  };
  // Money is always some fund's.
  const data = [...(kind === 'fundID' ? [] : [{ value: none, label: t('gifts.bulk.none') }]), ...found];
  return (
    <Dialog title={t('gifts.bulk.assignTitle', { count })} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Select
            data-autofocus
            label={t('gifts.bulk.whichField')}
            allowDeselect={false}
            value={kind}
            data={Object.entries(labels).map(([name, label]) => ({ value: name, label }))}
            onChange={(next) => { setKind((next ?? 'campaignID') as Kind); setValue(null); setText(''); }}
          />
          <Select key={kind} searchable label={labels[kind]} description={t(`gifts.bulk.hint.${kind}`)} value={value} data={data} searchValue={text} filter={({ options }) => options} nothingFoundMessage={t('lists.nothingFound')} onSearchChange={setText} onChange={setValue} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" disabled={value === null}>{t('bulk.apply')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** The choices that fit what is typed; the word of the chosen one finds itself. */
function useFound(source: ChoiceSource, text: string): FieldChoice[] {
  const [held, hold] = useState<{ source: ChoiceSource; rows: FieldChoice[] } | null>(null);
  useEffect(() => {
    let isHere = true;
    const later = window.setTimeout(() => {
      source.find(text).then((rows) => { if (isHere) hold({ source, rows }); }, () => undefined);
    }, pauseMs);
    return () => {
      isHere = false;
      window.clearTimeout(later);
    };
  }, [source, text]);
  return held?.source === source ? held.rows : [];
}
