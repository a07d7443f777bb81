import { Anchor, Badge, Group } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, readInlineData } from 'react-relay';
import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { useWords } from '@/lib/i18n';
import { ShiftTime } from '../../ShiftTime';
import { ShiftBadge } from '../../_components/ShiftBadge';
import type { columns_opportunity$data, columns_opportunity$key } from './__generated__/columns_opportunity.graphql';

const fragment = graphql`
  fragment columns_opportunity on VolunteerOpportunity @inline {
    id title location isOpen archivedAt
    skills { id name }
    coordinator { id name }
    campaign { id name }
    shifts(first: 1, where: { endsAtGTE: $now, cancelledAtIsNil: true }, orderBy: { field: STARTS_AT, direction: ASC }) {
      edges { node { id startsLocal endsLocal timeZone endsAt capacity filled cancelledAt } }
    }
  }
`;

export function useOpportunityColumns<Row extends columns_opportunity$key>(): Column<Row>[] {
  const { t } = useWords();
  return useMemo(() => {
    const column = (key: string, header: string, cell: (row: columns_opportunity$data) => React.ReactNode, rest: Partial<Column<Row>> = {}): Column<Row> => ({
      key, header, cell: (row) => cell(readInlineData<columns_opportunity$key>(fragment, row)), ...rest,
    });
    const next = (o: columns_opportunity$data) => o.shifts?.edges?.[0]?.node;
    return [
      column('title', t('volunteering.list.columnTitle'), (o) => <Anchor component={Link} to={`/volunteering/${o.id}`} c="inherit" fw={500}>{o.title}</Anchor>, { sortKey: 'TITLE', isFixed: true }),
      column('location', t('volunteering.location'), (o) => o.location, { width: 14, hideOnPhone: true }),
      column('next', t('volunteering.list.columnNext'), (o) => {
        const shift = next(o);
        return shift ? <ShiftTime starts={shift.startsLocal} ends={shift.endsLocal} timeZone={shift.timeZone} /> : null;
      }, { width: 26 }),
      column('places', t('volunteering.capacity'), (o) => {
        const shift = next(o);
        return shift ? <ShiftBadge shift={shift} /> : null;
      }, { width: 16, hideOnPhone: true }),
      column('state', t('volunteering.list.columnState'), (o) => {
        const state = o.archivedAt ? 'archivedState' : o.isOpen ? 'openState' : 'closedState';
        return <Badge variant="light" color={state === 'openState' ? 'green' : 'gray'} radius="sm" tt="none">{t(`volunteering.record.${state}`)}</Badge>;
      }, { width: 12, hideOnPhone: true }),
      column('skills', t('volunteering.record.skills'), (o) => <Group gap={4}>{o.skills?.map((s) => <Badge key={s.id} variant="light" color="gray" radius="sm" tt="none">{s.name}</Badge>)}</Group>, { width: 14, hideOnPhone: true, isExtra: true }),
      column('coordinator', t('volunteering.record.coordinator'), (o) => o.coordinator?.name, { width: 12, hideOnPhone: true }),
      column('campaign', t('volunteering.record.campaign'), (o) => o.campaign?.name, { width: 12, hideOnPhone: true, isExtra: true }),
    ];
  }, [t]);
}
