import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Column, Sort } from '@/components/DataTable';
import { sizes } from '@/lib/theme';
import classes from './ListTable.module.css';

interface Props<T> {
  column: Column<T>;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

/** The heading of a column; where the list can be put in its order, a button. */
export function HeaderCell<T>({ column, sort, onSort }: Props<T>) {
  const { sortKey, header, align, width } = column;
  const style = width ? { width: `${width}%` } : undefined;
  if (!sortKey) return <th scope="col" data-align={align} style={style}>{header}</th>;
  const isSorted = sort.key === sortKey;
  const Arrow = sort.direction === 'ASC' ? IconArrowUp : IconArrowDown;
  const next = isSorted ? (sort.direction === 'ASC' ? 'DESC' : 'ASC') : (column.firstDirection ?? 'ASC');
  return (
    <th scope="col" data-align={align} style={style} aria-sort={isSorted ? (sort.direction === 'ASC' ? 'ascending' : 'descending') : 'none'}>
      <UnstyledButton className={classes.sort} onClick={() => onSort({ key: sortKey, direction: next })}>
        {header}
        {isSorted && <Arrow size={sizes.icon - 4} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
