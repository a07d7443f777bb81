import { ActionIcon, Anchor, Button, Group, Menu, Stack, Text, TextInput } from '@mantine/core';
import { IconDots, IconFile, IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconFileZip } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { TimeText } from '@/components/DateText';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { fileSize } from '../_lib/fileSize';
import type { FileRowFragment$key } from './__generated__/FileRowFragment.graphql';
import classes from './FilesTab.module.css';

interface Props {
  file: FileRowFragment$key;
  mayWrite: boolean;
  onChange: (id: string, name: string, note: string) => Promise<boolean>;
  onRemove: (id: string, name: string) => Promise<boolean>;
}

export function FileRow({ file, mayWrite, onChange, onRemove }: Props) {
  const { t, locale } = useWords();
  const [isEditing, setEditing] = useState(false);
  const data = useFragment(
    graphql`
      fragment FileRowFragment on File {
        id
        name
        note
        size
        contentType
        createdAt
        url
        pictureURL
        user { id name }
      }
    `,
    file,
  );
  const icon = { size: sizes.icon - 2, 'aria-hidden': true } as const;
  const Kind = iconOf(data.contentType ?? '');
  return (
    <li className={classes.item}>
      {data.pictureURL ? <img className={classes.picture} src={data.pictureURL} alt="" loading="lazy" /> : <span className={classes.picture}><Kind size={sizes.icon} aria-hidden /></span>}
      <div className={classes.body}>
        {isEditing ? (
          <EditFile name={data.name} note={data.note ?? ''} onSave={(name, note) => onChange(data.id, name, note)} onDone={() => setEditing(false)} />
        ) : (
          <>
            {data.url ? <Anchor href={data.url} download={data.name} title={t('files.download', { name: data.name })}>{data.name}</Anchor> : <Text>{data.name}</Text>}
            {data.note && <Text className={classes.note}>{data.note}</Text>}
            <Text size="sm" c="dimmed">
              {fileSize(Number(data.size), locale)} · <TimeText instant={data.createdAt} />
              {data.user && ` · ${data.user.name}`}
            </Text>
          </>
        )}
      </div>
      {mayWrite && !isEditing && (
        <Menu position="bottom-end">
          <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={`${t('common.actions')}: ${data.name}`}><IconDots {...icon} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setEditing(true)}>{t('files.edit')}</Menu.Item>
            <Menu.Item color="red" onClick={() => void onRemove(data.id, data.name)}>{t('common.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}

function iconOf(type: string) {
  if (type === 'application/pdf') return IconFileTypePdf;
  if (type.includes('spreadsheet') || type.includes('excel') || type.startsWith('text/csv')) return IconFileSpreadsheet;
  if (type.includes('zip') && !type.includes('hwp')) return IconFileZip;
  if (type.startsWith('text/') || type.includes('word') || type.includes('document.text') || type.includes('hwp')) return IconFileText;
  return IconFile;
}

interface EditProps {
  name: string;
  note: string;
  onSave: (name: string, note: string) => Promise<boolean>;
  onDone: () => void;
}

function EditFile({ name, note, onSave, onDone }: EditProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState({ name, note });
  const [isBusy, setBusy] = useState(false);
  const isEmpty = draft.name.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    setBusy(true);
    if (await onSave(draft.name, draft.note)) onDone();
    setBusy(false);
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(e) => void submit(e)}>
      <TextInput label={t('files.name')} autoFocus value={draft.name} error={isEmpty ? t('errors.required') : undefined} onChange={(e) => setDraft({ ...draft, name: e.currentTarget.value })} />
      <TextInput label={t('files.note')} value={draft.note} onChange={(e) => setDraft({ ...draft, note: e.currentTarget.value })} />
      <Group gap="xs">
        <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
