import { Link, useLocation } from 'react-router';
import classes from './LinkTabs.module.css';

interface Props {
  /** Read out as the name of the strip. */
  label: string;
  tabs: readonly { to: string; label: string }[];
}

/** A strip of pages that belong together; each has an address of its own. */
export function LinkTabs({ label, tabs }: Props) {
  const { pathname } = useLocation();
  return (
    <nav aria-label={label} className={classes.strip}>
      {tabs.map((tab) => {
        const isHere = pathname === tab.to || pathname.startsWith(`${tab.to}/`);
        return <Link key={tab.to} to={tab.to} className={classes.tab} aria-current={isHere ? 'page' : undefined}>{tab.label}</Link>;
      })}
    </nav>
  );
}
