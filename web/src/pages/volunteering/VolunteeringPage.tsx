import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { HoursToApprove } from './HoursToApprove';
import { ShiftBadge } from './_components/ShiftBadge';
import { ShiftTime } from './ShiftTime';
import type { VolunteeringPageFragment$key } from './__generated__/VolunteeringPageFragment.graphql';

export function VolunteeringPage({ query }: { query: VolunteeringPageFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('VolunteerOpportunity');
  const data = useFragment(
    graphql`
      fragment VolunteeringPageFragment on Query @argumentDefinitions(now: { type: "Time!" }) {
        volunteerOpportunities(first: 100, where: { archivedAtIsNil: true }, orderBy: { field: TITLE, direction: ASC }) {
          edges { node { id title location isOpen } }
        }
        upcoming: shifts(first: 30, where: { endsAtGTE: $now, cancelledAtIsNil: true }, orderBy: { field: STARTS_AT, direction: ASC }) {
          edges { node { id startsLocal endsLocal timeZone endsAt capacity filled cancelledAt opportunity { id title } } }
        }
        ...HoursToApproveFragment
      }
    `,
    query,
  );
  const opportunities = allowed(data.volunteerOpportunities);
  const rows = nodesOf(opportunities);
  const shifts = nodesOf(data.upcoming);
  const add = mayWrite && <Button component={Link} to="/volunteering/opportunities?new=1" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('volunteering.newOpportunity')}</Button>;
  return (
    <Page title={t('volunteering.title')} actions={rows.length > 0 && add}>
      <Stack gap="lg">
        {rows.length === 0 && <EmptyState icon={IconHeartHandshake} title={t('volunteering.emptyTitle')} action={add}>{t('volunteering.emptyText')}</EmptyState>}
        <HoursToApprove query={data} />
        {rows.length > 0 && (
          <Card title={t('volunteering.upcoming')}>
            {shifts.length === 0 && <Text c="dimmed">{t('volunteering.noShifts')}</Text>}
            {shifts.map((s) => (
              <Group key={s.id} justify="space-between" wrap="nowrap">
                <Text><Anchor component={Link} to={`/volunteering/calendar?on=${s.startsLocal.slice(0, 10)}&shift=${s.id}`} fw={500} underline="always">{s.opportunity.title}</Anchor> <Text span c="dimmed"><ShiftTime starts={s.startsLocal} ends={s.endsLocal} timeZone={s.timeZone} /></Text></Text>
                <ShiftBadge shift={s} />
              </Group>
            ))}
          </Card>
        )}
        {rows.length > 0 && (
          <Card title={t('volunteering.opportunities')}>
            {rows.map((o) => (
              <Group key={o.id} justify="space-between">
                <Anchor component={Link} to={`/volunteering/${o.id}`}>{o.title}</Anchor>
                {o.location && <Text c="dimmed">{o.location}</Text>}
              </Group>
            ))}
          </Card>
        )}
      </Stack>
    </Page>
  );
}
