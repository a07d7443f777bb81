/** A list's search, filter, order and view live in the address, so that a link, a reload or Back brings them back. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Sort } from '@/components/DataTable';
import { decodeFilter, encodeFilter, type Filter, filterParam } from './filter';

/** What a view keeps of a list. */
export interface ListState {
  filter: Filter;
  search: string;
  sort: Sort;
}

const keys = { filter: 'f', search: 'q', sort: 'sort', view: 'view' } as const;

function readSort(text: string | null, otherwise: Sort): Sort {
  const [key, direction] = text?.split('.') ?? [];
  return key && (direction === 'ASC' || direction === 'DESC') ? { key, direction } : otherwise;
}

/** The view that the address names, and the list as the address has it. */
export function useList(defaultSort: Sort) {
  const [params, setParams] = useSearchParams();
  const filterText = params.get(keys.filter) ?? '';
  const search = params.get(keys.search) ?? '';
  const sortText = params.get(keys.sort);
  const view = params.get(keys.view);

  const state = useMemo<ListState>(
    () => ({ filter: decodeFilter(filterText), search, sort: readSort(sortText, defaultSort) }),
    [filterText, search, sortText, defaultSort],
  );

  const change = useCallback(
    (patch: Partial<ListState>, toView?: string | null) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          const put = (key: string, value: string | null | undefined) => (value ? next.set(key, value) : next.delete(key));
          if (patch.filter) put(keys.filter, filterParam(patch.filter));
          if (patch.search !== undefined) put(keys.search, patch.search.trim());
          if (patch.sort) put(keys.sort, sameSort(patch.sort, defaultSort) ? null : `${patch.sort.key}.${patch.sort.direction}`);
          if (toView !== undefined) put(keys.view, toView);
          return next;
        },
        { replace: toView === undefined },
      );
    },
    [setParams, defaultSort],
  );

  return { state, view, change };
}

export type List = ReturnType<typeof useList>;

export function sameSort(a: Sort, b: Sort): boolean {
  return a.key === b.key && a.direction === b.direction;
}

export function sameState(a: ListState, b: ListState): boolean {
  return encodeFilter(a.filter) === encodeFilter(b.filter) && a.search.trim() === b.search.trim() && sameSort(a.sort, b.sort);
}
