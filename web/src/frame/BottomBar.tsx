import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import classes from './Frame.module.css';
import { isHere, useOpen } from './navigation';

const shown = 5;

/** The navigation of a phone: five places under the thumb, the rest behind "More". */
export function BottomBar() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const { places } = useOpen();
  const rest = places.slice(shown);
  return (
    <nav className={classes.bottom} aria-label={t('frame.navigation')}>
      {places.slice(0, shown).map((place) => {
        const here = isHere(place, pathname);
        return (
          <Link key={place.key} to={place.to} className={classes.tab} data-here={here || undefined} aria-current={here ? 'page' : undefined}>
            <place.icon size={sizes.icon + 2} aria-hidden />
            <span>{t(`frame.${place.key}`)}</span>
          </Link>
        );
      })}
      <Menu position="top-end">
        <Menu.Target>
          <UnstyledButton className={classes.tab} data-here={rest.some((p) => isHere(p, pathname)) || undefined}>
            <IconDots size={sizes.icon + 2} aria-hidden />
            <span>{t('common.more')}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {rest.map((place) => (
            <Menu.Item key={place.key} component={Link} to={place.to} leftSection={<place.icon size={sizes.icon} aria-hidden />}>
              {t(`frame.${place.key}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
