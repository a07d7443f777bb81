import { Button, Menu } from '@mantine/core';
import { IconArchive, IconDots, IconLanguage, IconTag, IconTagOff, IconUser, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ListContext } from '@/components/list/ListPage';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { BulkKind } from './BulkDialog';
import { useBulkChange } from './useBulkChange';

const BulkDialog = lazy(() => import('./BulkDialog').then((m) => ({ default: m.BulkDialog })));

/** What is done to many contacts at once; each change runs in the background and can be taken back. */
export function BulkActions({ context }: { context: ListContext }) {
  const { t } = useWords();
  const [open, setOpen] = useState<BulkKind | null>(null);
  const { start, progress } = useBulkChange(context);
  const icon = { size: sizes.icon, 'aria-hidden': true } as const;
  const isArchive = context.list.state.filter.items.some((i) => 'field' in i && i.field === 'archived');
  return (
    <>
      <Button size="compact-md" variant="light" leftSection={<IconTag {...icon} />} onClick={() => setOpen('tag')}>{t('bulk.tag')}</Button>
      <Button size="compact-md" variant="light" leftSection={<IconTagOff {...icon} />} onClick={() => setOpen('untag')}>{t('bulk.untag')}</Button>
      <Menu position="top-end">
        <Menu.Target>
          <Button size="compact-md" variant="light" leftSection={<IconDots {...icon} />}>{t('bulk.more')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUser {...icon} />} onClick={() => setOpen('owner')}>{t('bulk.owner')}</Menu.Item>
          <Menu.Item leftSection={<IconUsersGroup {...icon} />} onClick={() => setOpen('team')}>{t('bulk.team')}</Menu.Item>
          <Menu.Item leftSection={<IconLanguage {...icon} />} onClick={() => setOpen('language')}>{t('bulk.language')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('field')}>{t('bulk.field')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconArchive {...icon} />} onClick={() => void start({ archived: !isArchive })}>{t(isArchive ? 'bulk.unarchive' : 'bulk.archive')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {progress && <span role="status" data-testid="bulk-progress">{t('bulk.progress', progress)}</span>}
      {open && (
        <Suspense fallback={null}>
          <BulkDialog kind={open} count={context.selection.count} onClose={() => setOpen(null)} onChange={(change) => { setOpen(null); void start(change); }} />
        </Suspense>
      )}
    </>
  );
}
