/**
 * What is typed into a field in place: it survives a reload, and remembers what stood there when it was begun, so that a
 * colleague's change in the meantime is seen and not written over.
 */
import { useEffect, useRef, useState } from 'react';
import { useRecord } from '@/lib/recordContext';

interface Draft {
  text: string;
  /** What stood there when it was begun. */
  base: string;
}

const prefix = 'moim.draft.';

export function useFieldDraft(label: string, value: string) {
  const { id, changedBy } = useRecord();
  const key = id ? `${prefix}field.${id}.${label}` : null;
  const [draft, setDraft] = useState<Draft | null>(() => {
    try {
      const kept = key ? window.localStorage.getItem(key) : null;
      return kept ? (JSON.parse(kept) as Draft) : null;
    } catch {
      return null;
    }
  });
  // The values that were written here are no news here.
  const own = useRef(new Set([value]));
  const [isNews, setNews] = useState(false);
  const seen = useRef(value);
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    setNews(!own.current.has(value));
  }, [value]);

  const put = (next: Draft | null) => {
    setDraft(next);
    if (!key) return;
    if (next && next.text !== next.base) window.localStorage.setItem(key, JSON.stringify(next));
    else window.localStorage.removeItem(key);
  };
  return {
    text: draft?.text ?? null,
    /** Somebody wrote something else here since it was begun. */
    isConflict: draft !== null && draft.base !== value && draft.text.trim() !== value,
    /** A colleague's change that was not looked at yet. */
    isNews: isNews && draft === null,
    changedBy,
    open: () => {
      setNews(false);
      put({ text: value, base: value });
    },
    type: (text: string) => put({ text, base: draft?.base ?? value }),
    close: () => put(null),
    /** What is typed goes on from what stands there now. */
    rebase: () => put(draft && { ...draft, base: value }),
    wrote: (text: string) => own.current.add(text),
    looked: () => setNews(false),
  };
}
