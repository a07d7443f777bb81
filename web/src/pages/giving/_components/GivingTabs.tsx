import { Link, useLocation } from 'react-router';
import { useWords } from '@/lib/i18n';
import classes from './GivingTabs.module.css';

const tabs = [
  ['gifts', '/giving'],
  ['thank', '/giving/thank'],
  ['batches', '/giving/batches'],
  ['pledges', '/giving/pledges'],
  ['matching', '/giving/matching'],
  ['campaigns', '/giving/campaigns'],
  ['funds', '/giving/funds'],
  ['lapsed', '/giving/lapsed'],
] as const;

/** What there is in giving; on a phone it scrolls sideways. */
export function GivingTabs() {
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <nav className={classes.tabs} aria-label={t('gifts.area')}>
      {tabs.map(([key, to]) => {
        const isHere = pathname === to;
        return <Link key={key} to={to} className={classes.tab} data-here={isHere || undefined} aria-current={isHere ? 'page' : undefined}>{t(`gifts.tab.${key}`)}</Link>;
      })}
    </nav>
  );
}
