import { Button, Menu } from '@mantine/core';
import { IconColumns3, IconDownload, IconId, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { type ExportFormat, useExport } from '@/lib/useExport';

const ExportDialog = lazy(() => import('./ExportDialog').then((m) => ({ default: m.ExportDialog })));

interface Props {
  /** The name of the list in the graph. */
  list: string;
  /** The filter of the list as it stands. */
  where?: object;
  search?: string;
  /** Contacts can also be vCards. */
  hasCards?: boolean;
  /** Of the height of what stands beside it in a bar. */
  isCompact?: boolean;
}

/** Saves the list as it stands, with what the viewer may see of it, as a file. It is made in the background, however long it is. */
export function ExportMenu({ list, where, search, hasCards = false, isCompact = false }: Props) {
  const { t } = useWords();
  const [start, isBusy] = useExport();
  const [isChoosing, choose] = useState(false);
  const save = (format: ExportFormat) => void start({ list, format, where, search: search || undefined });
  const icon = <IconTable size={sizes.icon} aria-hidden />;
  return (
    <>
      <Menu position={isCompact ? 'top-end' : 'bottom-end'}>
        <Menu.Target>
          <Button variant={isCompact ? 'light' : 'default'} size={isCompact ? 'compact-md' : undefined} loading={isBusy} leftSection={<IconDownload size={sizes.icon} aria-hidden />}>{t('common.export')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => save('XLSX')} leftSection={icon}>{t('common.exportXlsx')}</Menu.Item>
          <Menu.Item onClick={() => save('CSV')} leftSection={icon}>{t('common.exportCsv')}</Menu.Item>
          {hasCards && <Menu.Item onClick={() => save('VCF')} leftSection={<IconId size={sizes.icon} aria-hidden />}>{t('common.exportVcf')}</Menu.Item>}
          <Menu.Divider />
          <Menu.Item onClick={() => choose(true)} leftSection={<IconColumns3 size={sizes.icon} aria-hidden />}>{t('exports.chooseColumns')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isChoosing && (
        <Suspense fallback={null}>
          <ExportDialog list={list} where={where} search={search} onClose={() => choose(false)} />
        </Suspense>
      )}
    </>
  );
}
