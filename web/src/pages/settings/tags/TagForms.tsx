import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { AddPanel } from '../AddPanel';
import { useTags } from './useTags';

export interface TagRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'GENERAL' | 'SKILL';
  readonly colour: string | null | undefined;
  readonly usedBy: number;
  readonly description: string | null | undefined;
  readonly archivedAt: string | null | undefined;
}

export function NewTag({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const { create } = useTags();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<TagRow['kind']>('GENERAL');
  const save = async () => {
    await create({ input: { name: name.trim(), kind } });
    showDone({ message: t('upkeep.tagAdded', { name: name.trim() }) });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('settings.name')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <Select label={t('settings.tagKind')} value={kind} data={(['GENERAL', 'SKILL'] as const).map((value) => ({ value, label: t(`enums.tagKind.${value}`) }))} onChange={(v) => v && setKind(v as TagRow['kind'])} />
    </AddPanel>
  );
}

export function RenameTag({ tag, onDone }: { tag: TagRow; onDone: () => void }) {
  const { t } = useWords();
  const { update } = useTags();
  const [name, setName] = useState(tag.name);
  const [description, setDescription] = useState(tag.description ?? '');
  const save = async () => {
    await update({ input: { id: tag.id, name: name.trim(), description: description.trim() } });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('upkeep.tagEdit', { name: tag.name })} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <TextInput label={t('upkeep.tagDescription')} value={description} maxLength={200} onChange={(e) => setDescription(e.currentTarget.value)} />
    </AddPanel>
  );
}

interface Ask {
  title: string;
  text: string;
  verb: string;
  mayGo?: boolean;
  act: () => Promise<unknown>;
  onDone: () => void;
  children?: React.ReactNode;
}

/** What cannot be undone is named before it happens. */
function Asking({ title, text, verb, mayGo = true, act, onDone, children }: Ask) {
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      await act();
      onDone();
    } catch (error) {
      showProblem(explain(error));
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onDone} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack>
        {children}
        <Text>{text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>{t('common.cancel')}</Button>
          <Button color="red" loading={isBusy} disabled={!mayGo} onClick={() => void go()}>{verb}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

export function MergeTag({ tag, others, onDone }: { tag: TagRow; others: readonly TagRow[]; onDone: () => void }) {
  const { t } = useWords();
  const { merge } = useTags();
  const [into, setInto] = useState<string | null>(null);
  const act = async () => {
    if (!into) return;
    const done = await merge({ input: { fromID: tag.id, intoID: into } });
    showDone({ message: t('upkeep.tagMerged', { from: tag.name, into: done.mergeTags.tag.name }) });
  };
  return (
    <Asking title={t('upkeep.tagMergeTitle', { name: tag.name })} text={t('upkeep.tagMergeText', { count: tag.usedBy, name: tag.name })} verb={t('upkeep.tagMerge')} mayGo={into !== null} act={act} onDone={onDone}>
      <Select label={t('upkeep.tagMergeInto')} searchable value={into} onChange={setInto} data={others.map((x) => ({ value: x.id, label: x.name }))} />
    </Asking>
  );
}

export function RemoveTag({ tag, onDone }: { tag: TagRow; onDone: () => void }) {
  const { t } = useWords();
  const { remove } = useTags();
  const act = async () => {
    await remove({ input: { id: tag.id } });
    showDone({ message: t('settings.removed', { name: tag.name }) });
  };
  return <Asking title={t('upkeep.tagRemoveTitle', { name: tag.name })} text={t('upkeep.tagRemoveText', { count: tag.usedBy })} verb={t('upkeep.remove')} act={act} onDone={onDone} />;
}
