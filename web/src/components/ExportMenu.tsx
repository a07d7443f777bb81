import { Button, Menu } from '@mantine/core';
import { IconDownload, IconId, IconTable } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';

interface Props {
  /** The name of the list in the graph. */
  list: string;
  /** The filter of the list as it stands. */
  where?: object;
  search?: string;
  /** Contacts can also be vCards. */
  hasCards?: boolean;
}

/** Saves the list as it stands, with what the viewer may see of it, as a file. */
export function ExportMenu({ list, where, search, hasCards = false }: Props) {
  const { t } = useWords();
  const address = (format: string) => {
    const params = new URLSearchParams();
    if (where && Object.keys(where).length > 0) params.set('where', JSON.stringify(where));
    if (search) params.set('search', search);
    const query = params.toString();
    return `/exports/${list}.${format}${query ? `?${query}` : ''}`;
  };
  const icon = <IconTable size={sizes.icon} aria-hidden />;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={sizes.icon} aria-hidden />}>{t('common.export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address('xlsx')} download leftSection={icon}>{t('common.exportXlsx')}</Menu.Item>
        <Menu.Item component="a" href={address('csv')} download leftSection={icon}>{t('common.exportCsv')}</Menu.Item>
        {hasCards && (
          <Menu.Item component="a" href={address('vcf')} download leftSection={<IconId size={sizes.icon} aria-hidden />}>{t('common.exportVcf')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
