import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconSearchOff } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';
import type { Column, Sort } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { ExportMenu } from '@/components/ExportMenu';
import { Page } from '@/components/Page';
import { Problem } from '@/components/Problem';
import { Delayed, ListSkeleton } from '@/components/Skeletons';
import { GraphProblem, explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { compile, type FilterField } from '@/lib/lists/fields';
import { isBlank, noFilter } from '@/lib/lists/filter';
import { useColumns } from '@/lib/lists/useColumns';
import { type List, useList } from '@/lib/lists/useList';
import { usePagedRows } from '@/lib/lists/usePagedRows';
import { type Selection, useSelection } from '@/lib/lists/useSelection';
import { type ShippedView, useViews } from '@/lib/lists/useViews';
import { showProblem } from '@/lib/toast';
import { BulkBar } from './BulkBar';
import { ColumnMenu } from './ColumnMenu';
import { FilterBar } from './FilterBar';
import { ListTable } from './ListTable';
import { ViewTabs } from './ViewTabs';

/** The variables that the kit sets; the query takes them beside `$first, $offset, $after, $withTotal`. */
export interface ListVariables {
  where: object | undefined;
  search: string | undefined;
  orderBy: { field: string; direction: 'ASC' | 'DESC' };
}

/** What is done with the chosen rows works on these. */
export interface ListContext {
  list: List;
  selection: Selection;
  /** The filter as it is on the screen, for "all that match". */
  where: object | undefined;
  search: string | undefined;
  total: number | null;
  refresh: () => void;
}

interface Connection<Row> {
  readonly totalCount?: number;
  readonly pageInfo?: { readonly endCursor: unknown } | null;
  readonly edges?: readonly ({ readonly node?: Row | null } | null | undefined)[] | null;
}

export interface ListPageProps<Q extends OperationType, Row extends { readonly id: string }> {
  /** Names the list for its saved views and its columns: "contacts". */
  page: string;
  title: string;
  label: string;
  query: GraphQLTaggedNode;
  connection: (data: Q['response']) => Connection<Row> | null | undefined;
  /** More conditions of the list itself, beyond the filter. */
  narrow?: (where: object | undefined, list: List) => object | undefined;
  /** Further variables of the query, by the keys of the columns that are shown. */
  columnVariables?: (keys: readonly string[]) => object;
  fields: readonly FilterField[];
  columns: readonly Column<Row>[];
  views: readonly ShippedView[];
  defaultSort: Sort;
  searchLabel?: string;
  href?: (row: Row) => string;
  rowName?: (row: Row) => string;
  /** The name of the list for exports; left out where there is none. */
  exportList?: string;
  hasCards?: boolean;
  actions?: (context: ListContext) => ReactNode;
  bulk?: (context: ListContext) => ReactNode;
  /** Where else one can go within the area; it stands before the views. */
  nav?: ReactNode;
  /** Shown above the table, such as a sum of what is listed. */
  above?: (context: ListContext) => ReactNode;
  /** What stands here while there is nothing at all. */
  empty: ReactNode;
  attempt: number;
}

/** A whole list: tabs, search, filter, columns, rows, selection, export. */
export function ListPage<Q extends OperationType, Row extends { readonly id: string }>(props: ListPageProps<Q, Row>) {
  const { page, fields, columns, defaultSort, query, connection, columnVariables } = props;
  const { t } = useWords();
  const list = useList(defaultSort);
  const { state } = list;
  const views = useViews(page, props.views, defaultSort, props.attempt);
  const active = views.find((v) => v.id === list.view) ?? views[0];
  if (!active) throw new Error('a list has at least the tab of all rows');
  // A view that is opened by its name alone shows what it keeps.
  const isBare = list.view !== null && isBlank(state.filter) && state.search === '' && !isBlank(active.state.filter);
  useEffect(() => {
    if (isBare) list.change(active.state);
    // Only as the page is opened: a filter that was emptied by hand stays empty.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const { shown, layout, change, forget } = useColumns(page, active.id, columns, active.layout);
  const compiled = useMemo(() => compile(state.filter, fields), [state.filter, fields]);
  const where = props.narrow ? props.narrow(compiled, list) : compiled;
  const search = state.search.trim() || undefined;
  const asked: ListVariables = { where, search, orderBy: { field: state.sort.key, direction: state.sort.direction } };
  const { rows, state: loaded, isStale, refresh } = usePagedRows<Q, Row>(page, { query, connection, variables: { ...columnVariables?.(shown.map((c) => c.key)), ...asked } });
  const { total, error } = loaded;
  const selection = useSelection(`${page} ${JSON.stringify([where, search])}`, total);
  const context: ListContext = { list, selection, where, search, total, refresh };

  if (error instanceof GraphProblem && total === null && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code) && isBlank(state.filter)) {
    return <Problem error={error} onRetry={refresh} />;
  }
  const isNarrowed = !isBlank(state.filter) || search !== undefined;
  const onProblem = (problem: unknown) => showProblem(problem instanceof GraphProblem ? explain(problem) : problem instanceof Error ? problem.message : explain(problem));
  return (
    <Page
      title={props.title}
      count={total}
      width="full"
      actions={
        <>
          {props.exportList && <ExportMenu list={props.exportList} where={where} search={search} hasCards={props.hasCards} />}
          {props.actions?.(context)}
        </>
      }
    >
      {props.nav}
      <ViewTabs page={page} list={list} views={views} active={active} layout={layout} isLayoutChanged={isLayoutChanged(layout, active.layout)} />
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <FilterBar list={list} fields={fields} searchLabel={props.searchLabel} />
        <ColumnMenu all={columns} shown={shown} layout={layout} onChange={change} onReset={forget} />
      </Group>
      {props.above?.(context)}
      {error && (
        <EmptyState icon={IconAlertTriangle} title={t('lists.failedTitle')} action={<Button variant="default" onClick={() => rows.retry()}>{t('common.retry')}</Button>}>
          {explain(error)} {t('lists.failedKept')}
        </EmptyState>
      )}
      {total === null && !error && <Delayed><ListSkeleton /></Delayed>}
      {total !== null && total > 0 && (
        <ListTable
          label={props.label}
          rows={rows}
          version={loaded.version}
          total={total}
          columns={shown}
          href={props.href}
          rowName={props.rowName}
          isCompact={layout.isCompact}
          isStale={isStale}
          sort={state.sort}
          onSort={(sort) => list.change({ sort })}
          selection={props.bulk ? selection : undefined}
          onProblem={onProblem}
        />
      )}
      {total === 0 && !error && (isNarrowed ? (
        <EmptyState icon={IconSearchOff} title={t('lists.noMatchTitle')} action={<Button variant="default" onClick={() => list.change({ filter: noFilter, search: '' })}>{t('lists.noMatchClear')}</Button>}>
          {t('lists.noMatchText')}
        </EmptyState>
      ) : props.empty)}
      {props.bulk && <BulkBar selection={selection} total={total}>{props.bulk(context)}</BulkBar>}
    </Page>
  );
}

function isLayoutChanged(now: { columns: readonly string[] | null; isCompact: boolean }, kept: { columns?: readonly string[] | null; isCompact?: boolean }): boolean {
  return JSON.stringify(now.columns) !== JSON.stringify(kept.columns ?? null) || now.isCompact !== (kept.isCompact ?? false);
}
