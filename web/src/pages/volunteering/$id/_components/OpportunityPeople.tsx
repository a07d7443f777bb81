import { Anchor, Group, Text } from '@mantine/core';
import { Suspense } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { formatHours } from '../../_lib/hours';
import type { OpportunityPeopleFragment$key } from './__generated__/OpportunityPeopleFragment.graphql';
import type { OpportunityPeopleQuery } from './__generated__/OpportunityPeopleQuery.graphql';

/** Who helps with it across all shifts, and for how long. */
export function OpportunityPeople({ opportunity }: { opportunity: OpportunityPeopleFragment$key }) {
  const { id } = useFragment(graphql`fragment OpportunityPeopleFragment on VolunteerOpportunity { id }`, opportunity);
  return <Suspense fallback={null}><Loaded id={id} /></Suspense>;
}

function Loaded({ id }: { id: string }) {
  const { t, locale } = useWords();
  const data = useLazyLoadQuery<OpportunityPeopleQuery>(
    graphql`
      query OpportunityPeopleQuery($id: ID!) {
        volunteerTotals(by: PERSON, opportunityID: $id, first: 200) { contact { id displayName } approvedMinutes loggedMinutes }
        contacts(first: 200, where: { hasSignupsWith: [{ statusNEQ: CANCELLED, hasShiftWith: [{ opportunityID: $id }] }] }, orderBy: { field: NAME, direction: ASC }) {
          totalCount
          edges { node { id displayName } }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  );
  const totals = data.volunteerTotals ?? [];
  const signedUp = nodesOf(data.contacts);
  const people = [
    ...totals.flatMap((row) => (row.contact ? [{ ...row.contact, minutes: row.approvedMinutes + row.loggedMinutes }] : [])),
    ...signedUp.filter((c) => !totals.some((row) => row.contact?.id === c.id)).map((c) => ({ ...c, minutes: 0 })),
  ];
  const sum = (pick: (row: (typeof totals)[number]) => number) => formatHours(totals.reduce((all, row) => all + pick(row), 0), locale);
  return (
    <Card title={t('volunteering.record.people')}>
      {people.length === 0 && <Text c="dimmed">{t('volunteering.record.nobodyYet')}</Text>}
      {totals.length > 0 && <Text>{t('volunteering.record.minutesOf', { approved: sum((r) => r.approvedMinutes), logged: sum((r) => r.loggedMinutes) })}</Text>}
      {people.map((p) => (
        <Group key={p.id} justify="space-between">
          <Anchor component={Link} to={`/contacts/${p.id}`}>{p.displayName}</Anchor>
          {p.minutes > 0 && <Text c="dimmed">{formatHours(p.minutes, locale)}</Text>}
        </Group>
      ))}
    </Card>
  );
}
