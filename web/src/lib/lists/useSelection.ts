/** The chosen rows of a list: one by one, a stretch of them, or all that match but a few. */
import { useCallback, useMemo, useState } from 'react';

interface Chosen {
  /** True: all that match, but those in `ids`. False: those in `ids`. */
  isAll: boolean;
  ids: ReadonlySet<string>;
}

export interface Selection {
  count: number;
  isAll: boolean;
  /** The chosen ones, or with isAll those left out. */
  ids: ReadonlySet<string>;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  add: (ids: readonly string[]) => void;
  selectAll: () => void;
  clear: () => void;
}

const nothing: Chosen = { isAll: false, ids: new Set() };

/** The selection ends where another filter begins: `key` says which list it is. */
export function useSelection(key: string, total: number | null): Selection {
  const [held, setHeld] = useState({ key, chosen: nothing });
  const chosen = held.key === key ? held.chosen : nothing;
  const change = useCallback(
    (next: (before: Chosen) => Chosen) => setHeld((before) => ({ key, chosen: next(before.key === key ? before.chosen : nothing) })),
    [key],
  );
  const acts = useMemo(
    () => ({
      toggle: (id: string) =>
        change((c) => {
          const ids = new Set(c.ids);
          if (!ids.delete(id)) ids.add(id);
          return { ...c, ids };
        }),
      add: (more: readonly string[]) =>
        change((c) => {
          const ids = new Set(c.ids);
          for (const id of more) {
            if (c.isAll) ids.delete(id);
            else ids.add(id);
          }
          return { ...c, ids };
        }),
      selectAll: () => change(() => ({ isAll: true, ids: new Set() })),
      clear: () => change(() => nothing),
    }),
    [change],
  );
  const { isAll, ids } = chosen;
  const has = useCallback((id: string) => ids.has(id) !== isAll, [ids, isAll]);
  return { ...acts, isAll, ids, has, count: isAll ? Math.max((total ?? 0) - ids.size, 0) : ids.size };
}
