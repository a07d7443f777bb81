import { Checkbox } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Column, Sort } from '@/components/DataTable';
import { useWords } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import type { PagedRows } from '@/lib/lists/pagedRows';
import type { Selection } from '@/lib/lists/useSelection';
import { phoneQuery, sizes } from '@/lib/theme';
import { editHash } from '@/lib/useEditAction';
import { HeaderCell } from './HeaderCell';
import classes from './ListTable.module.css';

interface Props<T extends { readonly id: string }> {
  /** Read out as the table's name. */
  label: string;
  rows: PagedRows<T>;
  /** Rises with every change of the rows. */
  version: number;
  total: number;
  columns: readonly Column<T>[];
  href?: (row: T) => string;
  /** What a row is called, for its checkbox. */
  rowName?: (row: T) => string;
  isCompact: boolean;
  isStale: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Left out where rows cannot be chosen. */
  selection?: Selection;
  onProblem: (error: unknown) => void;
}

const overscan = 10;
/** A longer stretch than this is better chosen by a filter. */
const longestStretch = 1_000;

/** Rows of one height, of which only those in the window are drawn; those that are not here yet are drawn as waiting. */
export function ListTable<T extends { readonly id: string }>(props: Props<T>) {
  const { label, rows, version, total, columns: all, href, rowName, isCompact, isStale, sort, onSort, selection, onProblem } = props;
  const { t } = useWords();
  const navigate = useNavigate();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  const columns = isPhone ? all.filter((c) => !c.hideOnPhone).map((c) => (c.phoneWidth ? { ...c, width: c.phoneWidth } : c)) : all;
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  const current = useRef(-1);
  const anchor = useRef(-1);
  const height = isPhone ? Math.round(sizes.row * 1.3) : isCompact ? sizes.rowCompact : sizes.row;

  // What stands above, such as the filter, grows and shrinks.
  useLayoutEffect(() => {
    const table = body.current;
    const page = table?.closest('table')?.parentElement;
    if (!table || !page) return;
    const measure = () => setOffset(Math.round(table.getBoundingClientRect().top + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    for (const part of page.children) if (!part.contains(table)) observer.observe(part);
    return () => observer.disconnect();
  }, []);

  const virtual = useWindowVirtualizer({ count: total, estimateSize: () => height, overscan, scrollMargin: offset });
  useEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items[items.length - 1]?.index ?? 0;
  const above = first * height;
  const below = Math.max(total - last - 1, 0) * height;

  // Rows that fly past while the bar is dragged are not asked for: only where it rests a moment.
  useEffect(() => {
    const later = window.setTimeout(() => rows.ensure(first, last), virtual.isScrolling ? 60 : 0);
    return () => window.clearTimeout(later);
  }, [rows, version, first, last, virtual.isScrolling]);
  // Back finds the list where it was left.
  useLayoutEffect(() => {
    if (rows.top > overscan && window.scrollY === 0) virtual.scrollToIndex(rows.top + overscan, { align: 'start' });
    // Only when the list is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows]);

  const focusRow = (index: number, tries = 20) => {
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    const target = row?.querySelector<HTMLElement>('a[href]') ?? row?.querySelector<HTMLElement>('input');
    if (target) target.focus({ preventScroll: true });
    else if (tries > 0) window.setTimeout(() => focusRow(index, tries - 1), 50);
  };
  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), total - 1);
    if (to < 0) return;
    current.current = to;
    if (to === 0) window.scrollTo(0, 0);
    else virtual.scrollToIndex(to, { align: 'auto' });
    focusRow(to);
  };
  const choose = async (index: number, isStretch: boolean) => {
    const row = rows.row(index);
    if (!selection || !row) return;
    const from = anchor.current;
    anchor.current = index;
    if (!isStretch || from < 0 || from === index) {
      selection.toggle(row.id);
      return;
    }
    const [low, high] = from < index ? [from, index] : [index, from];
    if (high - low >= longestStretch) {
      onProblem(new Error(t('lists.stretchTooLong')));
      return;
    }
    try {
      selection.add((await rows.between(low, high)).map((r) => r.id));
    } catch (error) {
      onProblem(error);
    }
  };
  const openAt = (hash: string) => {
    const row = rows.row(current.current);
    if (href && row) void navigate(href(row) + hash);
  };
  useKeys({
    j: () => goTo(current.current + 1),
    k: () => goTo(current.current - 1),
    ArrowDown: () => goTo(current.current + 1),
    ArrowUp: () => goTo(current.current - 1),
    Home: () => goTo(0),
    End: () => goTo(total - 1),
    ...(selection ? { x: () => void choose(Math.max(current.current, 0), false), 'Shift+x': () => void choose(Math.max(current.current, 0), true) } : {}),
    ...(href ? { e: () => openAt(editHash) } : {}),
  });

  const open = (row: T, event: MouseEvent) => {
    if (!href || event.defaultPrevented) return;
    if ((event.target as HTMLElement).closest('a, button, input, label')) return;
    if (window.getSelection()?.toString()) return;
    if (event.metaKey || event.ctrlKey) window.open(href(row));
    else void navigate(href(row));
  };
  const span = columns.length + (selection ? 1 : 0);
  const isChoosing = (selection?.count ?? 0) > 0;
  return (
    <table
      className={isStale ? `${classes.table} ${classes.stale}` : classes.table}
      aria-label={label}
      aria-rowcount={total + 1}
      aria-busy={isStale}
      data-choosing={isChoosing || undefined}
      style={{ '--moim-list-row': `${height}px` } as CSSProperties}
    >
      <thead>
        <tr aria-rowindex={1}>
          {selection && (
            <th scope="col" className={classes.pick}>
              <Checkbox
                className={classes.box}
                size="sm"
                aria-label={t('lists.selectLoaded')}
                checked={selection.isAll && selection.ids.size === 0}
                indeterminate={isChoosing && !(selection.isAll && selection.ids.size === 0)}
                onChange={() => (isChoosing ? selection.clear() : selection.add(rows.loaded().map((r) => r.id)))}
              />
            </th>
          )}
          {columns.map((c) => <HeaderCell key={c.key} column={c} sort={sort} onSort={onSort} />)}
        </tr>
      </thead>
      <tbody ref={body}>
        {above > 0 && <tr aria-hidden style={{ height: above }}><td colSpan={span} /></tr>}
        {items.map(({ index }) => {
          const row = rows.row(index);
          if (row === undefined) {
            return (
              <tr key={`waiting ${index}`} className={classes.row} data-index={index} data-waiting aria-rowindex={index + 2}>
                <td colSpan={span}><div className={classes.waiting} role="img" aria-label={t('lists.rowLoading', { row: index + 1 })} /></td>
              </tr>
            );
          }
          const isChosen = selection?.has(row.id) ?? false;
          return (
            <tr
              key={`${index} ${row.id}`}
              data-index={index}
              aria-rowindex={index + 2}
              aria-selected={selection ? isChosen : undefined}
              data-chosen={isChosen || undefined}
              data-opens={href ? true : undefined}
              className={classes.row}
              onClick={(e) => open(row, e)}
              onFocus={() => { current.current = index; }}
            >
              {selection && (
                <td className={classes.pick}>
                  <Checkbox
                    className={classes.box}
                    size="sm"
                    data-on={isChosen || undefined}
                    aria-label={rowName ? t('lists.select', { name: rowName(row) }) : t('lists.selectRow')}
                    checked={isChosen}
                    onChange={() => undefined}
                    onClick={(e) => { e.stopPropagation(); void choose(index, e.shiftKey); }}
                  />
                </td>
              )}
              {columns.map((c) => <td key={c.key} data-align={c.align}>{c.cell(row)}</td>)}
            </tr>
          );
        })}
        {below > 0 && <tr aria-hidden style={{ height: below }}><td colSpan={span} /></tr>}
      </tbody>
    </table>
  );
}
