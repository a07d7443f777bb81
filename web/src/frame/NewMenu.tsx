import { Button, Kbd, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useGivenActions } from '@/lib/actions';
import { useWords } from '@/lib/i18n';
import { openQuickGift } from '@/lib/quickGift';
import { sizes } from '@/lib/theme';
import { useOpen } from './navigation';

export function NewMenu() {
  const { t } = useWords();
  const { makings } = useOpen();
  const task = useGivenActions().find((a) => a.id === 'newTask');
  if (makings.length === 0 && !task) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('frame.new')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {makings.map((m) => (
          <Menu.Item key={m.key} component={Link} to={m.to} onClick={(e: React.MouseEvent) => { if (m.key === 'newDonation' && !e.metaKey && !e.ctrlKey) { e.preventDefault(); openQuickGift(); } }} rightSection={m.press && <Kbd size="xs">n {m.press}</Kbd>}>
            {t(`frame.${m.key}`)}
          </Menu.Item>
        ))}
        {task && <Menu.Item rightSection={<Kbd size="xs">{task.keys}</Kbd>} onClick={task.run}>{task.label}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
