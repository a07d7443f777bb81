import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { CardsSkeleton, Delayed } from '@/components/Skeletons';
import { onSignedOut } from '@/lib/graph/environment';
import { loadRest, useWords } from '@/lib/i18n';
import { type KeyMap, useKeys } from '@/lib/keys';
import { narrowQuery, phoneQuery } from '@/lib/theme';
import { openQuickGift, useQuickGift } from '@/lib/quickGift';
import { ViewerContext } from '@/lib/viewer';
import type { FrameQuery } from './__generated__/FrameQuery.graphql';
import classes from './Frame.module.css';
import { makings, places } from './navigation';
import { WhereAmI } from './WhereAmI';
import { SideNav } from './SideNav';

/** What opens on a click comes after the page itself. */
const TopMenus = lazy(() => import('./TopMenus').then((m) => ({ default: m.TopMenus })));
const BottomBar = lazy(() => import('./BottomBar').then((m) => ({ default: m.BottomBar })));
const QuickGift = lazy(() => Promise.all([import('./QuickGift'), loadRest()]).then(([m]) => ({ default: m.QuickGift })));
const KeysDialog = lazy(() => import('./KeysDialog').then((m) => ({ default: m.KeysDialog })));

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
  const [isShowingKeys, showKeys] = useState(false);
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

  const mayGive = viewer.user.role === 'ADMIN' || viewer.access.some((a) => a.entity === 'Donation' && a.write !== 'NONE');
  const keys = useMemo(() => {
    const map: KeyMap = { '?': () => showKeys(true) };
    for (const place of places) if (place.go) map[`g ${place.go}`] = () => void navigate(place.to);
    for (const making of makings) if (making.press) map[`n ${making.press}`] = making.key === 'newDonation' && mayGive ? openQuickGift : () => void navigate(making.to);
    return map;
  }, [navigate, mayGive]);
  useKeys(keys);

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
              <TopMenus name={user.name} email={user.email ?? ''} onShowKeys={() => showKeys(true)} />
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
      {isShowingKeys && <Suspense fallback={null}><KeysDialog isOpen onClose={() => showKeys(false)} /></Suspense>}
    </ViewerContext>
  );
}
