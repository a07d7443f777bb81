import { Table } from '@mantine/core';
import { MoneyText } from '@/components/MoneyText';
import { monthName } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import type { GivingMonth } from './GivingChart';

export function GivingTable({ months, year }: { months: readonly GivingMonth[]; year: string }) {
  const { t, locale } = useWords();
  return (
    <Table aria-label={t('home.giving')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('home.month')}</Table.Th>
          <Table.Th ta="right">{t('home.thisYear')} ({year})</Table.Th>
          <Table.Th ta="right">{t('home.lastYear')} ({Number(year) - 1})</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map((m) => (
          <Table.Tr key={m.month}>
            <Table.Td>{monthName(Number(m.month.slice(5)), locale)}</Table.Td>
            <Table.Td ta="right"><MoneyText money={m.now} /></Table.Td>
            <Table.Td ta="right"><MoneyText money={m.before} /></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
