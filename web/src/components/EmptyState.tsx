import { Stack, Text, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { sizes } from '@/lib/theme';
import classes from './states.module.css';

interface Props {
  icon: Icon;
  title: string;
  /** What this place is for. */
  children: ReactNode;
  /** The first step. */
  action?: ReactNode;
}

export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <Stack className={classes.state} align="center" gap="sm">
      <Icon size={sizes.icon * 2} className={classes.icon} aria-hidden />
      <Title order={2} ta="center">{title}</Title>
      <Text c="dimmed" ta="center" className={classes.text}>{children}</Text>
      {action}
    </Stack>
  );
}
