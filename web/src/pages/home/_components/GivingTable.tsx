import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { yearBefore } from '@/lib/dates';
import { monthName } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import type { GivingMonth } from '../_lib/giving';
import { monthHref } from '../_lib/links';

export function GivingTable({ months, year, last, isSum }: { months: readonly GivingMonth[]; year: string; last: string; isSum: boolean }) {
  const { t, locale } = useWords();
  const first = months[0]?.month ?? '';
  return (
    <Table aria-label={t('desk.chart', { year, last })}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('home.month')}</Table.Th>
          <Table.Th ta="right">{year}</Table.Th>
          <Table.Th ta="right">{last}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map((m) => (
          <Table.Tr key={m.month}>
            <Table.Td>{monthName(Number(m.month.slice(5)), locale)}</Table.Td>
            <Table.Td ta="right"><Anchor component={Link} c="inherit" to={monthHref(m.now.currency, m.month, isSum ? first : m.month)}><MoneyText money={m.now} /></Anchor></Table.Td>
            <Table.Td ta="right"><Anchor component={Link} c="inherit" to={monthHref(m.before.currency, yearBefore(m.month), yearBefore(isSum ? first : m.month))}><MoneyText money={m.before} /></Anchor></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
