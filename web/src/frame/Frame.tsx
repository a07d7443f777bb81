import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { CardsSkeleton, Delayed } from '@/components/Skeletons';
import { keepZone } from '@/lib/format/date';
import { onSignedOut } from '@/lib/graph/environment';
import { loadRest, useWords } from '@/lib/i18n';
import { narrowQuery, phoneQuery } from '@/lib/theme';
import { useQuickGift } from '@/lib/quickGift';
import { ViewerContext } from '@/lib/viewer';
import type { FrameQuery } from './__generated__/FrameQuery.graphql';
import classes from './Frame.module.css';
import { WhereAmI } from './WhereAmI';
import { SideNav } from './SideNav';
import { useFocusOnArrival } from './useFocusOnArrival';
import { useWayBack } from './useWayBack';

/** What opens on a click comes after the page itself. */
const TopMenus = lazy(async () => {
  const [module] = await Promise.all([import('./TopMenus'), loadRest()]);
  return { default: module.TopMenus };
});
const BottomBar = lazy(() => import('./BottomBar').then((m) => ({ default: m.BottomBar })));
const QuickGift = lazy(() => Promise.all([import('./QuickGift'), loadRest()]).then(([m]) => ({ default: m.QuickGift })));

export function FrameLoader() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Delayed>{null}</Delayed>}>
        <Frame />
      </Suspense>
    </ErrorBoundary>
  );
}

function Frame() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  const isNarrow = useMediaQuery(narrowQuery) ?? false;
  const [isCollapsed, setCollapsed] = useLocalStorage({ key: 'moim.nav', defaultValue: false });
  const isGiftOpen = useQuickGift();
  const content = useRef<HTMLElement>(null);
  const { viewer, organization } = useLazyLoadQuery<FrameQuery>(
    graphql`
      query FrameQuery {
        viewer {
          user { id name email role }
          access { entity read write }
        }
        organization { id name currency timeZone country locale fiscalYearMonth }
      }
    `,
    {},
  );

  useEffect(() => onSignedOut(() => void navigate(`/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`)), [navigate]);

  useFocusOnArrival(content);
  useWayBack();

  keepZone(organization.timeZone);
  const { user, access } = viewer;
  const me = useMemo(() => ({ user, organization, access }), [user, organization, access]);
  return (
    <ViewerContext value={me}>
      <a href="#content" className={classes.skip} onClick={(e) => { e.preventDefault(); content.current?.focus(); }}>{t('common.skipToContent')}</a>
      <div className={classes.frame}>
        <SideNav organizationName={organization.name} isCollapsed={isCollapsed || isNarrow} onToggle={() => setCollapsed((v) => !v)} />
        <div className={classes.main}>
          <header className={classes.top}>
            <div className={classes.where}><WhereAmI /></div>
            <Suspense fallback={null}>
              <TopMenus name={user.name} email={user.email ?? ''} />
            </Suspense>
          </header>
          <main id="content" ref={content} tabIndex={-1} className={classes.content}>
            <ErrorBoundary resetKey={pathname}>
              <Suspense fallback={<Delayed><CardsSkeleton /></Delayed>}>
                <Outlet />
              </Suspense>
            </ErrorBoundary>
          </main>
        </div>
      </div>
      {isPhone && <Suspense fallback={null}><BottomBar /></Suspense>}
      {isGiftOpen && <Suspense fallback={null}><QuickGift /></Suspense>}
    </ViewerContext>
  );
}
