import { Anchor, Group, SegmentedControl, Select, Stack, Table, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { Page } from '@/components/Page';
import { monthsFrom } from '@/lib/dates';
import { localToday, monthName } from '@/lib/format/date';
import { allowed } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { formatHours } from '../../_lib/hours';
import type { TotalsPageFragment$key } from './__generated__/TotalsPageFragment.graphql';

const TotalsChart = lazy(() => import('./TotalsChart').then((m) => ({ default: m.TotalsChart })));

interface Props {
  query: TotalsPageFragment$key;
  by: 'PERSON' | 'OPPORTUNITY' | 'MONTH';
  year: string;
  onBy: (by: string) => void;
  onYear: (year: string) => void;
}

const years = 10;
/** More bars than this nobody reads; the table has them all. */
const bars = 15;

/** Hours of one year added up, drawn and as a table; a name leads to whom or what it is. */
export function TotalsPage({ query, by, year, onBy, onYear }: Props) {
  const { t, locale } = useWords();
  const [isTable, setTable] = useState(false);
  const data = useFragment(
    graphql`
      fragment TotalsPageFragment on Query @argumentDefinitions(by: { type: "VolunteerTotalsBy!" }, from: { type: "Date!" }, to: { type: "Date!" }) {
        volunteerTotals(by: $by, from: $from, to: $to, first: 500) {
          contact { id displayName }
          opportunity { id title }
          month people approvedMinutes loggedMinutes
        }
      }
    `,
    query,
  );
  const today = localToday();
  const found = allowed(data.volunteerTotals);
  // A month without hours is a month, too; those to come are not.
  const all = by !== 'MONTH' || found.length === 0 ? found : monthsFrom(`${year}-01-01`).filter((month) => month <= today.slice(0, 7))
    .map((month) => found.find((r) => r.month === month) ?? { contact: null, opportunity: null, month, people: 0, approvedMinutes: 0, loggedMinutes: 0 });
  const rows = all.map((r) => ({
    key: r.contact?.id ?? r.opportunity?.id ?? r.month ?? 'none',
    name: r.contact?.displayName ?? r.opportunity?.title ?? (r.month ? monthName(Number(r.month.slice(5)), locale) : t('volunteering.log.noOpportunity')),
    href: r.contact ? `/contacts/${r.contact.id}` : r.opportunity ? `/volunteering/${r.opportunity.id}` : null,
    people: r.people, approved: r.approvedMinutes, logged: r.loggedMinutes,
  }));
  const sum = (pick: (row: (typeof rows)[number]) => number) => formatHours(rows.reduce((total, row) => total + pick(row), 0), locale);
  const thisYear = Number(today.slice(0, 4));
  const sentence = t('volunteering.log.sentence', { approved: sum((r) => r.approved), logged: sum((r) => r.logged) });
  return (
    <Page title={t('volunteering.log.totals')}>
      <Group mb="md" gap="sm" align="flex-end">
        <Select label={t('volunteering.log.year')} data={Array.from({ length: years }, (_, i) => String(thisYear - i))} value={year} onChange={(value) => value && onYear(value)} />
        <SegmentedControl aria-label={t('volunteering.log.by')} value={by} onChange={onBy} data={[{ value: 'MONTH', label: t('volunteering.log.byMonth') }, { value: 'OPPORTUNITY', label: t('volunteering.log.byOpportunity') }, { value: 'PERSON', label: t('volunteering.log.byPerson') }]} />
        <SegmentedControl aria-label={t('volunteering.calendar.view')} value={isTable ? 'table' : 'chart'} onChange={(value) => setTable(value === 'table')} data={[{ value: 'chart', label: t('volunteering.log.asChart') }, { value: 'table', label: t('volunteering.log.asTable') }]} />
      </Group>
      {rows.length === 0 ? <Text c="dimmed">{t('volunteering.log.noTotals')}</Text> : (
        <Card title={sentence}>
          {!isTable && <Suspense fallback={null}><TotalsChart rows={rows.slice(0, bars)} isUpright={by === 'MONTH'} label={sentence} /></Suspense>}
          {(isTable || rows.length > bars) && (
            <Stack gap="xs">
              <Table aria-label={sentence}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t(by === 'PERSON' ? 'volunteering.log.byPerson' : by === 'MONTH' ? 'volunteering.log.byMonth' : 'volunteering.log.byOpportunity')}</Table.Th>
                    <Table.Th ta="right">{t('volunteering.log.approvedHours')}</Table.Th>
                    <Table.Th ta="right">{t('volunteering.log.loggedHours')}</Table.Th>
                    {by !== 'PERSON' && <Table.Th ta="right">{t('volunteering.log.peopleCount')}</Table.Th>}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((r) => (
                    <Table.Tr key={r.key}>
                      <Table.Td>{r.href ? <Anchor component={Link} to={r.href}>{r.name}</Anchor> : r.name}</Table.Td>
                      <Table.Td ta="right">{formatHours(r.approved, locale)}</Table.Td>
                      <Table.Td ta="right">{formatHours(r.logged, locale)}</Table.Td>
                      {by !== 'PERSON' && <Table.Td ta="right">{r.people}</Table.Td>}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Stack>
          )}
        </Card>
      )}
    </Page>
  );
}
