import { UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import classes from './Frame.module.css';
import { isHere, useOpen } from './navigation';

interface Props {
  organizationName: string;
  isCollapsed: boolean;
  onToggle: () => void;
}

export function SideNav({ organizationName, isCollapsed, onToggle }: Props) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const { places } = useOpen();
  const Toggle = isCollapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleLabel = isCollapsed ? t('frame.expand') : t('frame.collapse');
  return (
    <nav className={classes.side} data-collapsed={isCollapsed || undefined} aria-label={t('frame.navigation')}>
      <Link to="/" className={classes.brand} aria-label={isCollapsed ? `${organizationName} · ${t('frame.home')}` : undefined}>
        <img src="/favicon.svg" alt="" width={sizes.icon + 8} height={sizes.icon + 8} />
        {!isCollapsed && <span className={classes.brandName}>{organizationName}</span>}
      </Link>
      <ul className={classes.list}>
        {places.map((place) => {
          const here = isHere(place, pathname);
          return (
            <li key={place.key}>
              <Link
                to={place.to}
                className={classes.link}
                data-here={here || undefined}
                aria-current={here ? 'page' : undefined}
                aria-label={isCollapsed ? t(`frame.${place.key}`) : undefined}
                title={isCollapsed ? t(`frame.${place.key}`) : undefined}
              >
                <place.icon size={sizes.icon} aria-hidden />
                {!isCollapsed && <span>{t(`frame.${place.key}`)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
      <UnstyledButton className={classes.link} onClick={onToggle} aria-label={toggleLabel} title={toggleLabel} visibleFrom="lg">
        <Toggle size={sizes.icon} aria-hidden />
        {!isCollapsed && <span>{toggleLabel}</span>}
      </UnstyledButton>
    </nav>
  );
}
