import { ActionIcon, Kbd, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useActions } from '@/lib/actions';
import { useWords } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { phoneQuery, sizes } from '@/lib/theme';
import { useViewer } from '@/lib/viewer';
import { useFrameActions } from './frameActions';
import classes from './Palette.module.css';
import { remember } from './recent';

const Palette = lazy(() => import('./Palette').then((m) => ({ default: m.Palette })));
const KeysDialog = lazy(() => import('../KeysDialog').then((m) => ({ default: m.KeysDialog })));
const NewTask = lazy(() => import('../task/NewTask').then((m) => ({ default: m.NewTask })));

type Dialog = 'palette' | 'keys' | 'task';

/** The search box of the top bar, and what its keys open. */
export function Search({ isShowingKeys, onKeysShown }: { isShowingKeys: boolean; onKeysShown: (shown: boolean) => void }) {
  const { t } = useWords();
  const { user } = useViewer();
  const { pathname } = useLocation();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  const [dialog, show] = useState<Dialog | null>(null);
  const close = () => show(null);
  useActions(useFrameActions({ showKeys: () => onKeysShown(true), newTask: () => show('task') }));
  useKeys({ '/': () => show('palette') });
  useEffect(() => remember(user.id, pathname), [user.id, pathname]);
  useEffect(() => {
    // Everywhere, also in a field: nothing is typed with it.
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      show((open) => (open === 'palette' ? null : (open ?? 'palette')));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      {isPhone ? (
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('palette.label')} onClick={() => show('palette')}><IconSearch size={sizes.icon + 2} aria-hidden /></ActionIcon>
      ) : (
        <UnstyledButton className={classes.open} aria-keyshortcuts="/ Control+K Meta+K" onClick={() => show('palette')}>
          <IconSearch size={sizes.icon} aria-hidden />
          <span className={classes.openWords}>{t('palette.label')}</span>
          <Kbd size="xs" aria-hidden>/</Kbd>
        </UnstyledButton>
      )}
      <Suspense fallback={null}>
        {dialog === 'palette' && <Palette onClose={close} />}
        {dialog === 'task' && <NewTask onClose={close} />}
        {isShowingKeys && <KeysDialog isOpen onClose={() => onKeysShown(false)} />}
      </Suspense>
    </>
  );
}
