import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import classes from './FileDrop.module.css';

interface Props {
  isBusy: boolean;
  busyText: string;
  onFile: (file: File) => void;
}

const accepted = '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function FileDrop({ isBusy, busyText, onFile }: Props) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isBusy) onFile(file);
  };
  return (
    <Stack
      className={classes.drop}
      data-over={isOver || undefined}
      align="center"
      gap="sm"
      onDragOver={(e) => { e.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={sizes.icon * 2} aria-hidden />
      <Text fw={600}>{isBusy ? busyText : t('imports.drop')}</Text>
      <Text c="dimmed" ta="center">{t('imports.dropText')}</Text>
      <FileButton accept={accepted} inputProps={{ 'aria-label': t('imports.choose') }} onChange={(file) => file && onFile(file)}>
        {(props) => <Button {...props} loading={isBusy}>{t('imports.choose')}</Button>}
      </FileButton>
    </Stack>
  );
}
