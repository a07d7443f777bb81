import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconClock, IconLoader2 } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';

export type ImportStatus = 'UPLOADED' | 'STAGING' | 'PREVIEWED' | 'APPLYING' | 'APPLIED' | 'FAILED' | 'UNDOING' | 'UNDONE';

const look = {
  UPLOADED: { color: 'gray', icon: IconClock },
  STAGING: { color: 'pine', icon: IconLoader2 },
  PREVIEWED: { color: 'persimmon', icon: IconClock },
  APPLYING: { color: 'pine', icon: IconLoader2 },
  APPLIED: { color: 'green', icon: IconCheck },
  FAILED: { color: 'red', icon: IconAlertTriangle },
  UNDOING: { color: 'pine', icon: IconLoader2 },
  UNDONE: { color: 'gray', icon: IconArrowBackUp },
} as const;

export function ImportBadge({ status }: { status: ImportStatus }) {
  const { t } = useWords();
  const { color, icon: Icon } = look[status];
  return (
    <Badge variant="light" color={color} radius="sm" tt="none" fw={500} leftSection={<Icon size={sizes.icon - 4} aria-hidden />}>
      {t(`enums.importStatus.${status}`)}
    </Badge>
  );
}
