import { Anchor, Badge } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, readInlineData } from 'react-relay';
import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { useWords } from '@/lib/i18n';
import { formatHours } from '../../_lib/hours';
import { TimeCell } from './TimeCell';
import type { columns_hours$data, columns_hours$key } from './__generated__/columns_hours.graphql';

const fragment = graphql`
  fragment columns_hours on VolunteerHours @inline {
    id workedOn minutesWorked minutesPlanned status note
    contact { id displayName }
    opportunity { id title }
    approvedBy { id name }
  }
`;

const colors = { LOGGED: 'persimmon', APPROVED: 'green', REJECTED: 'gray' } as const;

export function useHoursColumns<Row extends columns_hours$key>(mayWrite: boolean): Column<Row>[] {
  const { t, locale } = useWords();
  return useMemo(() => {
    const column = (key: string, header: string, cell: (row: columns_hours$data) => React.ReactNode, rest: Partial<Column<Row>> = {}): Column<Row> => ({
      key, header, cell: (row) => cell(readInlineData<columns_hours$key>(fragment, row)), ...rest,
    });
    return [
      column('person', t('volunteering.log.columnPerson'), (h) => <Anchor component={Link} to={`/contacts/${h.contact.id}`} c="inherit" fw={500}>{h.contact.displayName}</Anchor>, { isFixed: true }),
      column('what', t('volunteering.log.columnWhat'), (h) => h.opportunity && <Anchor component={Link} to={`/volunteering/${h.opportunity.id}`} c="inherit">{h.opportunity.title}</Anchor>, { width: 24, hideOnPhone: true }),
      column('day', t('volunteering.log.columnDay'), (h) => <DateText date={h.workedOn} />, { width: 22, sortKey: 'WORKED_ON', firstDirection: 'DESC' }),
      column('time', t('volunteering.log.columnTime'), (h) => (mayWrite && h.status === 'LOGGED' ? <TimeCell id={h.id} name={h.contact.displayName} minutes={h.minutesWorked ?? null} /> : h.minutesWorked !== null && h.minutesWorked !== undefined && formatHours(h.minutesWorked, locale)), { width: 20 }),
      column('state', t('volunteering.log.columnState'), (h) => <Badge variant="light" color={colors[h.status]} radius="sm" tt="none">{t(`enums.hoursStatus.${h.status}`)}</Badge>, { width: 14, hideOnPhone: true }),
      column('note', t('volunteering.log.note'), (h) => h.note, { width: 18, hideOnPhone: true, isExtra: true }),
      column('by', t('volunteering.log.columnBy'), (h) => h.approvedBy?.name, { width: 12, hideOnPhone: true }),
    ];
  }, [t, locale, mayWrite]);
}
