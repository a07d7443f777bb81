import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { DateText } from '@/components/DateText';
import { nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { HoursToApproveFragment$key } from './__generated__/HoursToApproveFragment.graphql';
import type { HoursToApproveMutation } from './__generated__/HoursToApproveMutation.graphql';

/** As many as leave room for what is planned. */
const shown = 5;

export function HoursToApprove({ query }: { query: HoursToApproveFragment$key }) {
  const { t, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  const data = useFragment(
    graphql`
      fragment HoursToApproveFragment on Query {
        logged: volunteerHours(first: 20, where: { status: LOGGED }, orderBy: { field: WORKED_ON, direction: ASC }) {
          edges { node { id status workedOn minutesWorked minutesPlanned contact { id displayName } opportunity { id title } } }
        }
      }
    `,
    query,
  );
  const [approve] = useAct<HoursToApproveMutation>(graphql`
    mutation HoursToApproveMutation($input: ApproveVolunteerHoursInput!) {
      approveVolunteerHours(input: $input) { volunteerHours { id status } }
    }
  `);
  const rows = nodesOf(data.logged).filter((h) => h.status === 'LOGGED');
  if (rows.length === 0) return null;
  const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 });
  const go = async (id: string, name: string) => {
    try {
      await approve({ input: { ids: [id], approved: true } });
      showDone({ message: t('volunteering.approved', { name }) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Card title={t('volunteering.toApprove')} action={<Anchor component={Link} underline="always" to="/volunteering/hours?view=toApprove">{t('volunteering.log.title')}</Anchor>}>
      {(isOpen ? rows : rows.slice(0, shown)).map((h) => (
        <Group key={h.id} justify="space-between" wrap="nowrap">
          <Text>
            <Anchor component={Link} underline="always" to={`/contacts/${h.contact.id}`}>{h.contact.displayName}</Anchor>
            <Text span c="dimmed"> {h.opportunity?.title} <DateText date={h.workedOn} /> {hours.format((h.minutesWorked ?? h.minutesPlanned) / 60)}</Text>
          </Text>
          <Button variant="default" size="compact-md" aria-label={`${t('volunteering.approve')}: ${h.contact.displayName}`} onClick={() => void go(h.id, h.contact.displayName)}>{t('volunteering.approve')}</Button>
        </Group>
      ))}
      {!isOpen && rows.length > shown && <Button variant="subtle" onClick={() => setOpen(true)}>{t('common.showMore')}</Button>}
    </Card>
  );
}
