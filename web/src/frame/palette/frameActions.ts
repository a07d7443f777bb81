import { useMantineColorScheme } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import type { Action } from '@/lib/actions';
import { changeLanguage, useWords } from '@/lib/i18n';
import { openQuickGift } from '@/lib/quickGift';
import { useAccess, useViewer } from '@/lib/viewer';
import { useOpen } from '../navigation';
import { signOut } from '../signOut';

/** The pages of the settings; some are an administrator's alone. */
const settingsPages = ['organization', 'users', 'access', 'fields', 'tags', 'funds', 'campaigns', 'levels', 'tokens', 'audit'] as const;
const adminOnly = new Set<string>(['users', 'access', 'audit']);

interface Handles {
  showKeys: () => void;
  newTask: () => void;
}

/** What can be done from everywhere, and what can be done with the record at this address. */
export function useFrameActions({ showKeys, newTask }: Handles): Action[] {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { setColorScheme } = useMantineColorScheme();
  const { places, makings } = useOpen();
  const { user } = useViewer();
  const { mayWrite: mayTask } = useAccess('Task');
  const to = (path: string) => ({ to: path, run: () => void navigate(path) });
  const actions: Action[] = [...here(pathname, makings.map((m) => m.key)).map(([id, word, path]) => ({ id, group: 'here' as const, label: t(`palette.${word}`), ...to(path) }))];
  for (const m of makings) actions.push({ id: m.key, group: 'do', label: t(`frame.${m.key}`), words: t(`palette.words_${m.key}`), keys: m.press && `n ${m.press}`, ...to(m.to), ...(m.key === 'newDonation' && { run: openQuickGift }) });
  if (mayTask) actions.push({ id: 'newTask', group: 'do', label: t('palette.newTask'), words: t('palette.words_newTask'), keys: 'n t', run: newTask });
  for (const p of places) actions.push({ id: p.key, group: 'go', label: t(`frame.${p.key}`), words: t(`palette.words_${p.key}`), keys: p.go && `g ${p.go}`, ...to(p.to) });
  for (const page of settingsPages) {
    if (user.role === 'ADMIN' || !adminOnly.has(page)) actions.push({ id: `settings.${page}`, group: 'settings', label: t(`settings.${page}`), words: t('frame.settings'), ...to(`/settings/${page}`) });
  }
  actions.push({ id: 'security', group: 'me', label: t('frame.mySecurity'), words: t('palette.words_security'), ...to('/settings/security') });
  const other = locale === 'en' ? 'ko' : 'en';
  actions.push({ id: 'language', group: 'me', label: other === 'ko' ? '한국어로 보기' : 'Show in English', words: t('palette.words_language'), run: () => void changeLanguage(other) });
  for (const scheme of ['light', 'dark', 'auto'] as const) {
    actions.push({ id: `theme.${scheme}`, group: 'me', label: t(`palette.theme_${scheme}`), words: t('palette.words_theme'), run: () => setColorScheme(scheme) });
  }
  actions.push({ id: 'keys', group: 'me', label: t('frame.keyShow'), words: t('palette.words_keys'), keys: '?', run: showKeys });
  actions.push({ id: 'signOut', group: 'me', label: t('frame.signOut'), words: t('palette.words_signOut'), run: () => void signOut() });
  return actions;
}

type Offer = readonly [id: string, word: 'giveHere' | 'joinHere' | 'renewHere', path: string];

/** What the record at an address is the beginning of. */
function here(pathname: string, open: readonly string[]): Offer[] {
  const [, place, id, more] = pathname.split('/');
  if (!id || !/^\d+$/.test(id) || more) return [];
  const offers: Offer[] = [];
  if (place === 'contacts' && open.includes('newDonation')) offers.push(['giveHere', 'giveHere', `/giving/new?contact=${id}`]);
  if (place === 'contacts' && open.includes('newMembership')) offers.push(['joinHere', 'joinHere', `/memberships/new?contact=${id}`]);
  if (place === 'memberships' && open.includes('newMembership')) offers.push(['renewHere', 'renewHere', `/memberships/${id}/renew`]);
  return offers;
}
