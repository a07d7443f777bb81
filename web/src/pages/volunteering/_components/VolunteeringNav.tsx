import { Anchor, Group } from '@mantine/core';
import { NavLink } from 'react-router';
import { useWords } from '@/lib/i18n';
import classes from './VolunteeringNav.module.css';

const places = [
  ['/volunteering', 'overview'],
  ['/volunteering/calendar', 'calendar'],
  ['/volunteering/opportunities', 'opportunities'],
  ['/volunteering/check-in', 'checkIn'],
  ['/volunteering/hours', 'hours'],
] as const;

/** The pages of volunteering, one beside the other; it stands above the page that is open. */
export function VolunteeringNav() {
  const { t } = useWords();
  return (
    <nav aria-label={t('volunteering.title')} className={classes.nav}>
      <Group gap={4} wrap="nowrap">
        {places.map(([to, name]) => (
          <Anchor key={to} component={NavLink} to={to} end={to !== '/volunteering/hours'} underline="never" className={classes.link}>{t(`volunteering.nav.${name}`)}</Anchor>
        ))}
      </Group>
    </nav>
  );
}
