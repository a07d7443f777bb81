import { Button, Menu } from '@mantine/core';
import { IconDownload, IconTable } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';

/** The directory as a file: what members allow and nothing else. */
export function DirectoryExport({ search }: { search: string }) {
  const { t } = useWords();
  const address = (format: string) => `/exports/directory.${format}${search ? `?${new URLSearchParams({ search }).toString()}` : ''}`;
  const icon = <IconTable size={sizes.icon} aria-hidden />;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={sizes.icon} aria-hidden />}>{t('common.export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address('xlsx')} download leftSection={icon}>{t('common.exportXlsx')}</Menu.Item>
        <Menu.Item component="a" href={address('csv')} download leftSection={icon}>{t('common.exportCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
