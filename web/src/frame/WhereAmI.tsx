import { Anchor, Group } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { isHere, places } from './navigation';

/** Inside a place, the way back to its list. */
export function WhereAmI() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const place = places.find((p) => isHere(p, pathname));
  if (!place || place.key === 'settings' || pathname === place.to) return null;
  return (
    <Anchor component={Link} to={place.to} c="dimmed">
      <Group gap={4} wrap="nowrap"><IconChevronLeft size={sizes.icon} aria-hidden />{t(`frame.${place.key}`)}</Group>
    </Anchor>
  );
}
