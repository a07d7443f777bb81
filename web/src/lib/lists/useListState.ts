/** A list's search, filters and order live in the address, so that a link or Back brings them back. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Sort } from '@/components/DataTable';

export function useListState(defaults: Sort) {
  const [params, setParams] = useSearchParams();

  const get = useCallback((key: string) => params.get(key) || null, [params]);

  const set = useCallback(
    (key: string, value: string | null) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(key, value);
          else next.delete(key);
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );

  const clear = useCallback(() => setParams({}, { replace: true }), [setParams]);

  const sortText = params.get('sort');
  const sort = useMemo<Sort>(() => {
    const [key, direction] = sortText?.split('.') ?? [];
    return key && (direction === 'ASC' || direction === 'DESC') ? { key, direction } : defaults;
  }, [sortText, defaults]);

  const setSort = useCallback((next: Sort) => set('sort', `${next.key}.${next.direction}`), [set]);

  const isFiltered = [...params.keys()].some((k) => k !== 'sort');
  return { get, set, clear, sort, setSort, isFiltered };
}
