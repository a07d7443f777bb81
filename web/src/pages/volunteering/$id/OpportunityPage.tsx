import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Page } from '@/components/Page';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { NewShift } from './NewShift';
import { ShiftCard } from './ShiftCard';
import type { OpportunityPageFragment$key } from './__generated__/OpportunityPageFragment.graphql';

export function OpportunityPage({ opportunity }: { opportunity: OpportunityPageFragment$key }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const data = useFragment(
    graphql`
      fragment OpportunityPageFragment on VolunteerOpportunity {
        id
        title
        description
        location
        timeZone
        skills { id name }
        shifts(first: 100, where: { cancelledAtIsNil: true }, orderBy: { field: STARTS_AT, direction: DESC })
          @connection(key: "OpportunityPage_shifts") {
          __id
          edges { node { id startsLocal ...ShiftCardFragment } }
        }
      }
    `,
    opportunity,
  );
  const shifts = [...nodesOf(data.shifts)].sort((a, b) => b.startsLocal.localeCompare(a.startsLocal));
  return (
    <Page
      title={data.title}
      subtitle={[data.location, data.description].filter(Boolean).join(' · ')}
      actions={<Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('volunteering.newShift')}</Button>}
    >
      <Stack gap="md">
        {(data.skills?.length ?? 0) > 0 && <Group gap={4}>{data.skills?.map((s) => <Badge key={s.id} variant="light" color="gray" radius="sm" tt="none">{s.name}</Badge>)}</Group>}
        {isAdding && <NewShift opportunityID={data.id} connection={data.shifts?.__id ?? null} onDone={() => setAdding(false)} />}
        {shifts.length === 0 && !isAdding && <Text c="dimmed">{t('volunteering.noShifts')}</Text>}
        {shifts.map((shift) => <ShiftCard key={shift.id} shift={shift} />)}
      </Stack>
    </Page>
  );
}
