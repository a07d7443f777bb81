import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconBan, IconCheck, IconClock, IconLoader2 } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';

export type RunState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'UNDOING' | 'UNDONE';

const look = {
  QUEUED: { color: 'gray', icon: IconClock },
  RUNNING: { color: 'pine', icon: IconLoader2 },
  DONE: { color: 'green', icon: IconCheck },
  FAILED: { color: 'red', icon: IconAlertTriangle },
  CANCELLED: { color: 'gray', icon: IconBan },
  UNDOING: { color: 'pine', icon: IconLoader2 },
  UNDONE: { color: 'gray', icon: IconArrowBackUp },
} as const;

export function RunBadge({ state }: { state: RunState }) {
  const { t } = useWords();
  const { color, icon: Icon } = look[state];
  return (
    <Badge variant="light" color={color} radius="sm" tt="none" fw={500} leftSection={<Icon size={sizes.icon - 4} aria-hidden />}>
      {t(`runs.state.${state}`)}
    </Badge>
  );
}
