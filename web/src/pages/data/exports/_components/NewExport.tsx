import { Button, Group, Modal, SegmentedControl, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '@/lib/i18n';
import { type ExportFormat, useExport } from '@/lib/useExport';
import { useViewer } from '@/lib/viewer';

/** Every list that can become a file, with the type that its rows are. */
const lists = {
  contacts: 'Contact',
  donations: 'Donation',
  pledges: 'Pledge',
  funds: 'Fund',
  campaigns: 'Campaign',
  memberships: 'Membership',
  interactions: 'Interaction',
  tasks: 'Task',
  shifts: 'Shift',
  volunteerHours: 'VolunteerHours',
  users: 'User',
  auditEntries: 'AuditEntry',
} as const;

type List = keyof typeof lists;

/** A file of a whole list. Filtered ones are made over the lists themselves. */
export function NewExport({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { access, user } = useViewer();
  const open = (Object.keys(lists) as List[]).filter((name) => user.role === 'ADMIN' || access.some((a) => a.entity === lists[name] && a.read !== 'NONE'));
  const [list, setList] = useState<List>(open[0] ?? 'contacts');
  const [format, setFormat] = useState<ExportFormat>('XLSX');
  const [start, isBusy] = useExport();
  const formats: { value: ExportFormat; label: string }[] = [
    { value: 'XLSX', label: t('common.exportXlsx') },
    { value: 'CSV', label: t('common.exportCsv') },
    ...(list === 'contacts' ? [{ value: 'VCF' as const, label: t('common.exportVcf') }] : []),
  ];
  const choose = (value: string | null) => {
    if (!value) return;
    setList(value as List);
    if (format === 'VCF') setFormat('XLSX');
  };
  const save = async () => {
    if (await start({ list, format })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('exports.newTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack>
        <Select label={t('exports.what')} value={list} onChange={choose} data={open.map((value) => ({ value, label: t(`exports.lists.${value}`) }))} />
        <SegmentedControl value={format} onChange={(v) => setFormat(v as ExportFormat)} aria-label={t('exports.format')} data={formats} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
          <Button loading={isBusy} onClick={() => void save()}>{t('exports.new')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
