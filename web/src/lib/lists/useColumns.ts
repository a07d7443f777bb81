/** Which columns a list shows and in which order, and how high its rows are: kept on this device for each view. */
import { useCallback, useMemo, useState } from 'react';

export interface Layout {
  /** Keys of the columns that are shown, in order; null for the list's own choice. */
  columns: readonly string[] | null;
  isCompact: boolean;
}

const prefix = 'moim.list.';

function read(name: string, otherwise: Layout): Layout {
  try {
    const text = window.localStorage.getItem(prefix + name);
    return text ? { ...otherwise, ...(JSON.parse(text) as Partial<Layout>) } : otherwise;
  } catch {
    return otherwise;
  }
}

interface Listed {
  key: string;
  /** Shown only when somebody chooses it. */
  isExtra?: boolean;
  /** The column that every row is opened by; it is always there. */
  isFixed?: boolean;
}

/** `view` names the tab; `own` is what the view itself says, before anything was chosen on this device. */
export function useColumns<C extends Listed>(page: string, view: string, all: readonly C[], own: Partial<Layout> = {}) {
  const name = `${page}.${view}`;
  const [held, setHeld] = useState<{ name: string; layout: Layout } | null>(null);
  const layout = useMemo(
    () => (held?.name === name ? held.layout : read(name, { columns: own.columns ?? null, isCompact: own.isCompact ?? false })),
    [held, name, own.columns, own.isCompact],
  );
  const change = useCallback(
    (patch: Partial<Layout>) => {
      const next = { ...layout, ...patch };
      window.localStorage.setItem(prefix + name, JSON.stringify(next));
      setHeld({ name, layout: next });
    },
    [layout, name],
  );
  const forget = useCallback(() => {
    window.localStorage.removeItem(prefix + name);
    setHeld(null);
  }, [name]);
  const shown = useMemo(() => {
    if (!layout.columns) return all.filter((c) => !c.isExtra);
    const chosen = layout.columns.flatMap((key) => all.filter((c) => c.key === key));
    return [...all.filter((c) => c.isFixed && !chosen.includes(c)), ...chosen];
  }, [all, layout.columns]);
  return { shown, layout, change, forget };
}
