import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isTyping } from '@/lib/keys';

/** The address one level up; a list, a page of the settings and Home have none. */
export function parentOf(pathname: string): string | null {
  const parts = pathname.split('/').filter(Boolean);
  if (parts.length < 2 || parts[0] === 'settings') return null;
  const up = `/${parts.slice(0, -1).join('/')}`;
  return up === '/data' ? null : up;
}

const opened = '[role="dialog"], [role="menu"], [role="listbox"], [aria-haspopup][aria-expanded="true"]';

/** Esc leads one level back: to the list as it was, where one came from there. It closes what is open first, and that is all. */
export function useWayBack(): void {
  const navigate = useNavigate();
  const { pathname, key } = useLocation();
  const came = useRef<{ here: string; from: string | null }>({ here: pathname, from: null });
  useEffect(() => {
    if (came.current.here !== pathname) came.current = { here: pathname, from: came.current.here };
  }, [pathname, key]);
  useEffect(() => {
    let wasOpen = false;
    // Before anything hears of the key: what it closes is gone afterwards. A list that was open once stays there, unseen.
    const look = () => {
      wasOpen = [...document.querySelectorAll(opened)].some((element) => element.checkVisibility());
    };
    const back = (event: KeyboardEvent) => {
      const parent = parentOf(pathname);
      if (event.key !== 'Escape' || parent === null || wasOpen || event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      void (came.current.from === parent ? navigate(-1) : navigate(parent));
    };
    window.addEventListener('keydown', look, true);
    window.addEventListener('keydown', back);
    return () => {
      window.removeEventListener('keydown', look, true);
      window.removeEventListener('keydown', back);
    };
  }, [navigate, pathname]);
}
