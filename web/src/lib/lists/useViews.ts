/** The tabs of a list: those that ship with it, those of one's own and those that colleagues share. */
import { useMemo } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useAct } from '../graph/useAct';
import { nodesOf } from '../graph/nodes';
import { useViewer } from '../viewer';
import { decodeFilter, encodeFilter, type Filter, noFilter } from './filter';
import type { Layout } from './useColumns';
import type { ListState } from './useList';
import type { Sort } from '@/components/DataTable';
import type { useViewsDeleteMutation } from './__generated__/useViewsDeleteMutation.graphql';
import type { useViewsQuery } from './__generated__/useViewsQuery.graphql';
import type { useViewsSaveMutation } from './__generated__/useViewsSaveMutation.graphql';

/** A tab that ships with a list; it is no row and cannot be changed. */
export interface ShippedView {
  key: string;
  label: string;
  filter?: Filter;
  sort?: Sort;
  columns?: readonly string[];
}

export interface ListView {
  /** The key of a shipped view, the id of a saved one. */
  id: string;
  name: string;
  isSaved: boolean;
  isMine: boolean;
  isShared: boolean;
  ownerName: string | null;
  position: number;
  state: ListState;
  layout: Partial<Layout>;
}

interface StoredState {
  f?: string;
  q?: string;
  sort?: string;
  columns?: readonly string[];
  isCompact?: boolean;
}

function stateOf(stored: StoredState, defaultSort: Sort): ListState {
  const [key, direction] = stored.sort?.split('.') ?? [];
  return {
    filter: decodeFilter(stored.f),
    search: stored.q ?? '',
    sort: key && (direction === 'ASC' || direction === 'DESC') ? { key, direction } : defaultSort,
  };
}

export function useViews(page: string, shipped: readonly ShippedView[], defaultSort: Sort, attempt: number) {
  const { user } = useViewer();
  const data = useLazyLoadQuery<useViewsQuery>(
    graphql`
      query useViewsQuery($page: String!) {
        savedViews(first: 100, where: { page: $page }) @connection(key: "useViews_savedViews", filters: ["where"]) {
          edges { node { id name state isShared position owner { id name } } }
        }
      }
    `,
    { page },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return useMemo<ListView[]>(() => {
    const ours = shipped.map((v, i) => ({
      id: v.key, name: v.label, isSaved: false, isMine: false, isShared: false, ownerName: null, position: i - shipped.length,
      state: { filter: v.filter ?? noFilter, search: '', sort: v.sort ?? defaultSort },
      layout: { columns: v.columns ?? null },
    }));
    const saved = nodesOf(data.savedViews).map((v) => {
      const stored = v.state as StoredState;
      return {
        id: v.id, name: v.name, isSaved: true, isMine: v.owner?.id === user.id, isShared: v.isShared, ownerName: v.owner?.name ?? null,
        position: v.position, state: stateOf(stored, defaultSort), layout: { columns: stored.columns ?? null, isCompact: stored.isCompact },
      };
    });
    const order = (a: ListView, b: ListView) => Number(b.isMine) - Number(a.isMine) || a.position - b.position || a.name.localeCompare(b.name);
    return [...ours, ...saved.filter((v) => v.isMine || v.isShared).sort(order)];
  }, [shipped, data, defaultSort, user.id]);
}

/** What a view is saved as. */
export interface ViewDraft {
  id?: string;
  name: string;
  isShared: boolean;
  position: number;
  state: ListState;
  layout: Partial<Layout>;
}

export function useViewActs(page: string) {
  const [save] = useAct<useViewsSaveMutation>(graphql`
    mutation useViewsSaveMutation($input: SaveViewInput!) {
      saveView(input: $input) {
        savedView { id name state isShared position owner { id name } }
      }
    }
  `);
  const [remove] = useAct<useViewsDeleteMutation>(graphql`
    mutation useViewsDeleteMutation($input: DeleteViewInput!) {
      deleteView(input: $input) { deletedID }
    }
  `);
  return useMemo(
    () => ({
      async save({ id, name, isShared, position, state, layout }: ViewDraft): Promise<string> {
        const stored: StoredState = {
          f: encodeFilter(state.filter), q: state.search, sort: `${state.sort.key}.${state.sort.direction}`,
          ...(layout.columns ? { columns: layout.columns } : {}), ...(layout.isCompact ? { isCompact: true } : {}),
        };
        const input = { id, page, name, isShared, position, state: stored as Record<string, unknown> };
        const done = await save({ input }, id ? {} : {
          updater: (store) => {
            const made = store.getRootField('saveView')?.getLinkedRecord('savedView');
            const list = store.getRoot().getLinkedRecord('__useViews_savedViews_connection', { where: { page } });
            if (!made || !list) return;
            const edge = store.create(`client:view-edge:${made.getDataID()}`, 'SavedViewEdge');
            edge.setLinkedRecord(made, 'node');
            list.setLinkedRecords([...(list.getLinkedRecords('edges') ?? []), edge], 'edges');
          },
        });
        return done.saveView.savedView.id;
      },
      async remove(id: string): Promise<void> {
        await remove({ input: { id } }, { updater: (store) => store.delete(id) });
      },
    }),
    [page, save, remove],
  );
}
