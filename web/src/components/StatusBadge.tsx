import { Badge } from '@mantine/core';
import { IconCheck, IconClock, IconHourglass, IconX } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';

export type MembershipStatus = 'PENDING' | 'NEW' | 'CURRENT' | 'GRACE' | 'EXPIRED' | 'CANCELLED' | 'DECEASED';

const look = {
  PENDING: { color: 'gray', icon: IconClock },
  NEW: { color: 'green', icon: IconCheck },
  CURRENT: { color: 'green', icon: IconCheck },
  GRACE: { color: 'persimmon', icon: IconHourglass },
  EXPIRED: { color: 'red', icon: IconX },
  CANCELLED: { color: 'gray', icon: IconX },
  DECEASED: { color: 'gray', icon: IconX },
} as const;

/** A membership's state in a word, an icon and a colour; the prefix names the level. */
export function StatusBadge({ status, prefix }: { status: MembershipStatus; prefix?: string }) {
  const { t } = useWords();
  const { color, icon: Icon } = look[status];
  const word = t(`enums.membershipStatus.${status}`);
  return (
    <Badge variant="light" color={color} radius="sm" tt="none" fw={500} miw="max-content" leftSection={<Icon size={sizes.icon - 4} aria-hidden />}>
      {prefix ? `${prefix} · ${word}` : word}
    </Badge>
  );
}
