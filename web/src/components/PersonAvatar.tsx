import { Avatar } from '@mantine/core';
import { IconBuilding, IconUsersGroup } from '@tabler/icons-react';
import { initials } from '@/lib/format/name';
import { sizes } from '@/lib/theme';

export type ContactKind = 'INDIVIDUAL' | 'HOUSEHOLD' | 'ORGANIZATION';

interface Props {
  name: string;
  kind: ContactKind;
  size?: 'sm' | 'md' | 'xl';
}

/** Decorative beside the written name. A person is round, everything else square. */
export function PersonAvatar({ name, kind, size = 'sm' }: Props) {
  const color = kind === 'INDIVIDUAL' ? 'pine' : kind === 'HOUSEHOLD' ? 'amber' : 'gray';
  const iconSize = size === 'xl' ? sizes.icon * 2 : sizes.icon;
  return (
    <Avatar aria-hidden size={size} radius={kind === 'INDIVIDUAL' ? 'xl' : 'sm'} color={color} variant="light" style={kind === 'INDIVIDUAL' ? { borderRadius: '50%' } : undefined}>
      {kind === 'INDIVIDUAL' && initials(name)}
      {kind === 'HOUSEHOLD' && <IconUsersGroup size={iconSize} aria-hidden />}
      {kind === 'ORGANIZATION' && <IconBuilding size={iconSize} aria-hidden />}
    </Avatar>
  );
}
