import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { formatMonth } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { endsHref } from '../_lib/links';
import { firstDay, lastDay } from '../_lib/months';
import type { Level, MonthOfEnds } from './EndsChart';

export function EndsTable({ rows, levels, thisMonth }: { rows: readonly MonthOfEnds[]; levels: readonly Level[]; thisMonth: string }) {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  const cell = (count: number, month: string, level?: string) => (count > 0 ? <Anchor component={Link} to={endsHref(firstDay(month), lastDay(month), level)}>{number.format(count)}</Anchor> : '0');
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={t('renewals.chartLabel')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('renewals.month')}</Table.Th>
            {levels.map((level) => <Table.Th key={level.id} ta="right">{level.name}</Table.Th>)}
            <Table.Th ta="right">{t('renewals.total')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.month} fw={row.month === thisMonth ? 600 : undefined}>
              <Table.Td>{formatMonth(row.month, locale)}</Table.Td>
              {row.counts.map((count, i) => <Table.Td key={levels[i]?.id ?? i} ta="right">{cell(count, row.month, levels[i]?.id)}</Table.Td>)}
              <Table.Td ta="right">{cell(row.total, row.month)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
