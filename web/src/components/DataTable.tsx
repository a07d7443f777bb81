import { Loader, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { phoneQuery, sizes } from '@/lib/theme';
import classes from './DataTable.module.css';

export interface Column<T> {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  align?: 'right';
  /** A share of the width, in per cent. */
  width?: number;
  /** The same where the window is narrow and fewer columns share it. */
  phoneWidth?: number;
  /** The name the list sorts by; without one the header is plain text. */
  sortKey?: string;
  /** Which way the list goes at the first click; the newest and the largest are wanted first. */
  firstDirection?: 'ASC' | 'DESC';
  hideOnPhone?: boolean;
  /** Shown only when somebody chooses it. */
  isExtra?: boolean;
  /** The column that a row is opened by; it is always there. */
  isFixed?: boolean;
}

export interface Sort {
  key: string;
  direction: 'ASC' | 'DESC';
}

interface Props<T> {
  /** Read out as the table's name. */
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  /** Where a click on the row leads. The first cell holds the link itself. */
  href?: (row: T) => string;
  total?: number | null;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  hasMore?: boolean;
  isLoadingMore?: boolean;
  onNeedMore?: () => void;
}

const overscan = 12;

export function DataTable<T>(props: Props<T>) {
  const { label, rows, rowKey, href, total, sort, onSort, hasMore, isLoadingMore, onNeedMore } = props;
  const { t } = useWords();
  const navigate = useNavigate();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  const columns = props.columns.filter((c) => !(isPhone && c.hideOnPhone));
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  const current = useRef(-1);

  useLayoutEffect(() => {
    setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);

  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => sizes.row,
    overscan,
    scrollMargin: offset,
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items[items.length - 1];
  const above = first ? first.start - offset : 0;
  const below = last ? virtual.getTotalSize() - (last.end - offset) : 0;

  useEffect(() => {
    if (last && hasMore && !isLoadingMore && last.index >= rows.length - overscan) onNeedMore?.();
  }, [last, hasMore, isLoadingMore, rows.length, onNeedMore]);

  const move = (step: number) => {
    const to = Math.min(Math.max(current.current + step, 0), rows.length - 1);
    if (to < 0) return;
    current.current = to;
    virtual.scrollToIndex(to, { align: 'auto' });
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus());
  };
  useKeys(href ? { j: () => move(1), k: () => move(-1) } : {});

  const open = (row: T, event: React.MouseEvent) => {
    if (!href || event.defaultPrevented) return;
    if ((event.target as HTMLElement).closest('a, button, input, label')) return;
    if (window.getSelection()?.toString()) return;
    if (event.metaKey || event.ctrlKey) window.open(href(row));
    else void navigate(href(row));
  };

  return (
    <>
      <table className={classes.table} aria-label={label} aria-rowcount={total ?? rows.length}>
        <thead>
          <tr>
            {columns.map((c) => (
              <HeaderCell key={c.key} column={c} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 && <tr aria-hidden style={{ height: above }}><td colSpan={columns.length} /></tr>}
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <tr
                key={rowKey(row)}
                ref={virtual.measureElement}
                data-index={item.index}
                data-opens={href ? true : undefined}
                className={classes.row}
                onClick={(e) => open(row, e)}
                onFocus={() => { current.current = item.index; }}
              >
                {columns.map((c) => <td key={c.key} data-align={c.align}>{c.cell(row)}</td>)}
              </tr>
            );
          })}
          {below > 0 && <tr aria-hidden style={{ height: below }}><td colSpan={columns.length} /></tr>}
        </tbody>
      </table>
      {isLoadingMore && <div className={classes.more}><Loader size="sm" aria-label={t('common.loading')} /></div>}
    </>
  );
}

function HeaderCell<T>({ column, sort, onSort }: { column: Column<T>; sort?: Sort; onSort?: (sort: Sort) => void }) {
  const isSorted = column.sortKey !== undefined && sort?.key === column.sortKey;
  const style = column.width ? { width: `${column.width}%` } : undefined;
  if (!column.sortKey || !onSort) return <th scope="col" data-align={column.align} style={style}>{column.header}</th>;
  const direction = sort?.direction ?? 'ASC';
  const Arrow = direction === 'ASC' ? IconArrowUp : IconArrowDown;
  const key = column.sortKey;
  return (
    <th scope="col" data-align={column.align} style={style} aria-sort={isSorted ? (direction === 'ASC' ? 'ascending' : 'descending') : 'none'}>
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort({ key, direction: isSorted && direction === 'ASC' ? 'DESC' : 'ASC' })}
      >
        {column.header}
        {isSorted && <Arrow size={sizes.icon - 4} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
