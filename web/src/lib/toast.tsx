import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import i18next from 'i18next';
import { sizes } from './theme';

interface Toast {
  message: string;
  /** Takes the change back. The toast stays ten seconds so that there is time to press it. */
  undo?: () => void | Promise<void>;
}

export function showDone({ message, undo }: Toast): void {
  const id = `done-${Date.now()}`;
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
}

export function showProblem(message: string): void {
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
}
