import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const patienceMs = 8_000;

/**
 * On another page the focus goes to its heading, as soon as that is there: a screen reader says where one is, and the Tab key
 * goes on from there. A form that takes the focus itself keeps it.
 */
export function useFocusOnArrival(content: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const main = content.current;
    if (!main) return;
    const old = main.querySelector('h1');
    const stop = () => {
      observer.disconnect();
      window.clearTimeout(timer);
    };
    const arrive = () => {
      const heading = main.querySelector('h1');
      if (!heading || (heading === old && heading.isConnected && heading.dataset.of !== undefined && heading.dataset.of !== pathname)) return;
      stop();
      heading.dataset.of = pathname;
      const at = document.activeElement;
      if (at && at !== document.body && main.contains(at) && at.matches('input, textarea, select')) return;
      if (document.querySelector('[role="dialog"]')) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(arrive);
    const timer = window.setTimeout(stop, patienceMs);
    observer.observe(main, { childList: true, subtree: true });
    arrive();
    return stop;
  }, [content, pathname]);
}
