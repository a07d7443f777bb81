import { NavLink, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Suspense } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { Delayed, FormSkeleton } from '@/components/Skeletons';
import { useWords } from '@/lib/i18n';
import { phoneQuery } from '@/lib/theme';
import { useViewer } from '@/lib/viewer';
import classes from './SettingsFrame.module.css';

const pages = ['organization', 'users', 'access', 'fields', 'tags', 'relationships', 'consents', 'funds', 'campaigns', 'levels', 'tokens', 'security', 'audit'] as const;
const adminOnly = new Set<string>(['users', 'access', 'audit']);

export function SettingsFrame() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { user } = useViewer();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  const shown = pages.filter((p) => user.role === 'ADMIN' || !adminOnly.has(p));
  const say = (p: (typeof pages)[number]) => (p === 'relationships' || p === 'consents' ? t(`upkeep.${p}`) : t(`settings.${p}`));
  const here = shown.find((p) => pathname.endsWith(`/${p}`)) ?? 'organization';
  return (
    <div className={classes.frame}>
      {isPhone ? (
        <Select className={classes.pick} label={t('settings.title')} value={here} data={shown.map((p) => ({ value: p, label: say(p) }))} onChange={(p) => p && void navigate(`/settings/${p}`)} />
      ) : (
        <nav className={classes.side} aria-label={t('settings.navigation')}>
          {shown.map((p) => <NavLink key={p} component={Link} to={`/settings/${p}`} label={say(p)} active={p === here} aria-current={p === here ? 'page' : undefined} />)}
        </nav>
      )}
      <div className={classes.content}>
        <ErrorBoundary resetKey={pathname}>
          <Suspense fallback={<Delayed><FormSkeleton /></Delayed>}><Outlet /></Suspense>
        </ErrorBoundary>
      </div>
    </div>
  );
}
