/** Messages that come and go at the edge. What draws them is fetched with the first one at the latest. */
import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import i18next from 'i18next';
import { sizes } from './theme';

interface Toast {
  message: string;
  /** Takes the change back. The toast stays ten seconds so that there is time to press it. */
  undo?: () => void | Promise<void>;
}

let count = 0;
const shower = () => import('@mantine/notifications').then((m) => m.notifications);

export function showDone({ message, undo }: Toast): void {
  count += 1;
  const id = `done-${count}`;
  void shower().then((notifications) => {
    const press = async () => {
      notifications.hide(id);
      await undo?.();
    };
    notifications.show({
      id,
      color: 'pine',
      icon: <IconCheck size={sizes.icon} aria-hidden />,
      autoClose: undo ? sizes.undoMs : sizes.toastMs,
      withBorder: true,
      role: 'status',
      closeButtonProps: { 'aria-label': i18next.t('common.close') },
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm">{message}</Text>
          {undo && (
            <Button size="compact-sm" variant="subtle" onClick={() => void press()}>
              {i18next.t('common.undo')}
            </Button>
          )}
        </Group>
      ),
    });
  });
}

export function showProblem(message: string): void {
  void shower().then((notifications) => {
    notifications.show({
      color: 'red',
      title: i18next.t('errors.title'),
      icon: <IconAlertTriangle size={sizes.icon} aria-hidden />,
      autoClose: sizes.undoMs,
      withBorder: true,
      role: 'alert',
      closeButtonProps: { 'aria-label': i18next.t('common.close') },
      message,
    });
  });
}
