import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { IconFiles, IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, Suspense, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import dropClasses from '@/components/FileDrop.module.css';
import { EmptyState } from '@/components/EmptyState';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import type { FilesTabFragment$key } from './__generated__/FilesTabFragment.graphql';
import type { FilesTabPaginationQuery } from './__generated__/FilesTabPaginationQuery.graphql';
import { FileRow } from './FileRow';
import classes from './FilesTab.module.css';
import { RemovedFiles } from './RemovedFiles';
import { maxMB, useFiles } from './useFiles';

const pageSize = 50;

/** What belongs to a contact on paper. Whoever may look may fetch; only who may write is offered more. */
export default function FilesTab({ contact }: { contact: FilesTabFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('File');
  const [isShowingRemoved, showRemoved] = useState(false);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<FilesTabPaginationQuery, FilesTabFragment$key>(
    graphql`
      fragment FilesTabFragment on Contact
      @refetchable(queryName: "FilesTabPaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }) {
        id
        files(first: $first, after: $after, where: { removedAtIsNil: true }, orderBy: { field: CREATED_AT, direction: DESC })
          @connection(key: "FilesTab_files", filters: []) {
          edges { node { id ...FileRowFragment } }
        }
      }
    `,
    contact,
  );
  const acts = useFiles(data.id);
  const files = nodesOf(data.files);
  return (
    <Stack gap="md">
      {mayWrite && <Drop onFiles={(chosen) => void acts.add(chosen)} sending={acts.sending} />}
      {files.length === 0 && <EmptyState icon={IconFiles} title={t('files.emptyTitle')}>{t('files.emptyText')}</EmptyState>}
      {files.length > 0 && (
        <ul className={classes.list} aria-label={t('files.list')}>
          {files.map((file) => <FileRow key={file.id} file={file} mayWrite={mayWrite} onChange={acts.change} onRemove={acts.remove} />)}
        </ul>
      )}
      {hasNext && <Button variant="subtle" loading={isLoadingNext} onClick={() => loadNext(pageSize)}>{t('common.showMore')}</Button>}
      {mayWrite && !isShowingRemoved && <Group><Button variant="subtle" color="gray" size="compact-sm" onClick={() => showRemoved(true)}>{t('files.showRemoved')}</Button></Group>}
      {mayWrite && isShowingRemoved && <Suspense fallback={null}><RemovedFiles contactID={data.id} onRestore={(id, name) => void acts.restore(id, name)} /></Suspense>}
    </Stack>
  );
}

interface DropProps {
  onFiles: (files: readonly File[]) => void;
  sending: { name: string; percent: number } | null;
}

function Drop({ onFiles, sending }: DropProps) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!sending) onFiles([...event.dataTransfer.files]);
  };
  const text = sending ? t('files.uploading', sending) : '';
  return (
    <Stack
      className={dropClasses.drop}
      data-over={isOver || undefined}
      align="center"
      gap="xs"
      onDragOver={(e) => { e.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Group gap="sm" justify="center">
        <IconFileUpload size={sizes.icon} aria-hidden />
        <Text fw={600}>{t('files.drop')}</Text>
        <FileButton multiple inputProps={{ 'aria-label': t('files.choose') }} onChange={onFiles}>
          {(props) => <Button {...props} variant="default" loading={sending !== null}>{t('files.choose')}</Button>}
        </FileButton>
      </Group>
      <Text c="dimmed" size="sm" ta="center" role="status">{text || t('files.dropText', { max: maxMB })}</Text>
      {sending && <Progress value={sending.percent} aria-label={text} w="100%" size="sm" />}
    </Stack>
  );
}
