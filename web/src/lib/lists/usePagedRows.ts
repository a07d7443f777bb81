/** The rows of a connection, loaded around where one looks. Going back to a list finds it where it was left. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { fetchQuery, useRelayEnvironment } from 'react-relay';
import { createOperationDescriptor, getRequest, type GraphQLTaggedNode, type IEnvironment, type OperationType, type Snapshot as StoreSnapshot } from 'relay-runtime';
import { GraphProblem } from '../graph/problem';
import { PagedRows, type PageLoader } from './pagedRows';

interface ConnectionShape<Row> {
  readonly totalCount?: number;
  readonly pageInfo?: { readonly endCursor: unknown } | null;
  readonly edges?: readonly ({ readonly node?: Row | null } | null | undefined)[] | null;
}

interface Ask<Q extends OperationType, Row> {
  /** Takes `$first, $offset, $after, $withTotal` beside the list's own variables, and asks for `pageInfo { endCursor }`. */
  query: GraphQLTaggedNode;
  variables: object;
  connection: (data: Q['response']) => ConnectionShape<Row> | null | undefined;
}

function loaderOf<Q extends OperationType, Row>(environment: IEnvironment, { query, variables, connection }: Ask<Q, Row>): PageLoader<Row> {
  return (ask, on) => {
    const operation = createOperationDescriptor(getRequest(query), { ...variables, ...ask });
    const kept = environment.retain(operation);
    let watched = { dispose: () => undefined as void };
    const show = (snapshot: StoreSnapshot) => {
      const found = connection(snapshot.data as Q['response']);
      if (!found) {
        on.failed(new GraphProblem('FORBIDDEN', ''));
        return;
      }
      on.changed({
        rows: (found.edges ?? []).flatMap((e) => (e?.node ? [e.node] : [])),
        endCursor: (found.pageInfo?.endCursor as string | null | undefined) ?? null,
        total: found.totalCount ?? null,
      });
    };
    const running = fetchQuery<Q>(environment, query, operation.request.variables).subscribe({
      complete: () => {
        const snapshot = environment.lookup(operation.fragment);
        watched = environment.subscribe(snapshot, show);
        show(snapshot);
      },
      error: (error: Error) => on.failed(error),
    });
    return () => {
      running.unsubscribe();
      watched.dispose();
      kept.dispose();
    };
  };
}

// The lists that were open last, so that Back finds the rows and the place.
const recent: { key: string; environment: IEnvironment; rows: PagedRows<unknown> }[] = [];
const kept = 3;

function rowsFor<Row>(key: string, environment: IEnvironment, make: () => PagedRows<Row>): PagedRows<Row> {
  const at = recent.findIndex((r) => r.key === key && r.environment === environment);
  if (at >= 0) {
    const [known] = recent.splice(at, 1);
    if (known) {
      recent.unshift(known);
      return known.rows as PagedRows<Row>;
    }
  }
  const rows = make();
  recent.unshift({ key, environment, rows: rows as PagedRows<unknown> });
  for (const gone of recent.splice(kept)) gone.rows.dispose();
  return rows;
}

export function usePagedRows<Q extends OperationType, Row>(page: string, ask: Ask<Q, Row>) {
  const environment = useRelayEnvironment();
  const key = `${page} ${JSON.stringify(ask.variables)}`;
  const wanted = useMemo(
    () => rowsFor<Row>(key, environment, () => new PagedRows(loaderOf<Q, Row>(environment, ask))),
    // The key says all of what is asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, environment],
  );
  const [shown, show] = useState(wanted);
  const state = useSyncExternalStore(wanted.subscribe, wanted.snapshot);
  const isReady = state.total !== null || state.error !== null;

  useEffect(() => {
    if (wanted.snapshot().total === null) wanted.ensure(0, 0);
    else wanted.refresh();
  }, [wanted]);
  // The rows of the filter before stay until the first ones of the new filter are here.
  useEffect(() => {
    if (isReady) show(wanted);
  }, [isReady, wanted]);

  const old = useSyncExternalStore(shown.subscribe, shown.snapshot);
  const isStale = shown !== wanted && !isReady;
  const refresh = useCallback(() => wanted.refresh(), [wanted]);
  const rows = isReady ? wanted : shown;
  return { rows, state: isReady ? state : old, isStale, refresh };
}
