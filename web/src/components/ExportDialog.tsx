import { Button, Checkbox, Group, Modal, ScrollArea, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { type ExportFormat, useExport } from '@/lib/useExport';
import type { ExportDialogQuery } from './__generated__/ExportDialogQuery.graphql';

interface Props {
  list: string;
  where?: object;
  search?: string;
  onClose: () => void;
}

export function ExportDialog(props: Props) {
  const { t } = useWords();
  return (
    <Modal opened onClose={props.onClose} title={t('exports.dialogTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Suspense fallback={<Stack>{[0, 1, 2, 3].map((n) => <Skeleton key={n} height={20} />)}</Stack>}>
        <Choice {...props} />
      </Suspense>
    </Modal>
  );
}

/** Which columns, in which kind of file. Columns that the role may not see are not here. */
function Choice({ list, where, search, onClose }: Props) {
  const { t } = useWords();
  const { exportColumns } = useLazyLoadQuery<ExportDialogQuery>(
    graphql`
      query ExportDialogQuery($list: String!) {
        exportColumns(list: $list) { name title }
      }
    `,
    { list },
  );
  const [chosen, setChosen] = useState(() => new Set(exportColumns.map((c) => c.name)));
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [start, isBusy] = useExport();
  const toggle = (name: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  const isAll = chosen.size === exportColumns.length;
  const save = async () => {
    const columns = exportColumns.map((c) => c.name).filter((name) => chosen.has(name));
    if (await start({ list, format, where, search: search || undefined, columns })) onClose();
  };
  return (
    <Stack>
      <SegmentedControl value={format} onChange={(v) => setFormat(v as ExportFormat)} aria-label={t('exports.format')} data={[{ value: 'XLSX', label: t('common.exportXlsx') }, { value: 'CSV', label: t('common.exportCsv') }]} />
      <Checkbox label={t('exports.allColumns')} checked={isAll} indeterminate={!isAll && chosen.size > 0} onChange={() => setChosen(new Set(isAll ? [] : exportColumns.map((c) => c.name)))} />
      <ScrollArea.Autosize mah="40dvh" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('exports.columns') }}>
        <Stack gap="xs">
          {exportColumns.map((c) => <Checkbox key={c.name} label={c.title} checked={chosen.has(c.name)} onChange={() => toggle(c.name)} />)}
        </Stack>
      </ScrollArea.Autosize>
      {chosen.size === 0 && <Text size="sm" c="red" role="alert">{t('exports.noColumns')}</Text>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
        <Button loading={isBusy} disabled={chosen.size === 0} onClick={() => void save()}>{t('common.export')}</Button>
      </Group>
    </Stack>
  );
}
