import { Badge, Button, SimpleGrid, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Page } from '@/components/Page';
import { useListState } from '@/lib/lists/useListState';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess, useViewer } from '@/lib/viewer';
import { CalendarFeed } from '../_components/CalendarFeed';
import { useNow } from '../_lib/useNow';
import { useShiftNews } from '../_lib/useShiftNews';
import { dayOf, wallIn } from '../_lib/wall';
import { MoveDialogs } from '../calendar/_components/MoveDialogs';
import { NewShift } from '../calendar/_components/NewShift';
import { ShiftPanel } from '../calendar/_components/ShiftPanel';
import { useMove } from '../calendar/_components/useMove';
import { ArchiveOpportunity } from './_components/ArchiveOpportunity';
import { OpportunityFacts } from './_components/OpportunityFacts';
import { OpportunityPeople } from './_components/OpportunityPeople';
import { OpportunityShifts } from './_components/OpportunityShifts';
import type { OpportunityPageFragment$key } from './__generated__/OpportunityPageFragment.graphql';

const order = { key: 'STARTS_AT', direction: 'DESC' } as const;

export function OpportunityPage({ opportunity, onReload }: { opportunity: OpportunityPageFragment$key; onReload: () => void }) {
  const { t } = useWords();
  const { organization } = useViewer();
  const { mayWrite } = useAccess('VolunteerOpportunity');
  const { get, set } = useListState(order);
  const [isAdding, setAdding] = useState(false);
  const today = dayOf(wallIn(organization.timeZone, new Date(useNow())));
  const move = useMove();
  useShiftNews((event) => event === 'shift.created' && onReload());
  const data = useFragment(
    graphql`
      fragment OpportunityPageFragment on VolunteerOpportunity {
        id
        title
        timeZone
        isOpen
        archivedAt
        ...OpportunityFactsFragment
        ...OpportunityShiftsFragment
        ...OpportunityPeopleFragment
        ...ArchiveOpportunityFragment
      }
    `,
    opportunity,
  );
  const state = data.archivedAt ? 'archivedState' : data.isOpen ? 'openState' : 'closedState';
  const shift = get('shift');
  return (
    <Page
      title={data.title}
      subtitle={<Badge variant="light" color={state === 'openState' ? 'green' : 'gray'} radius="sm" tt="none">{t(`volunteering.record.${state}`)}</Badge>}
      actions={
        mayWrite && (
          <>
            <CalendarFeed of={{ opportunityID: data.id }} />
            <ArchiveOpportunity opportunity={data} />
            {!data.archivedAt && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('volunteering.newShift')}</Button>}
          </>
        )
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <div><OpportunityFacts opportunity={data} /></div>
        <Stack gap="lg">
          <OpportunityShifts opportunity={data} onOpen={(id) => set('shift', id)} />
          <OpportunityPeople opportunity={data} />
        </Stack>
      </SimpleGrid>
      {isAdding && <NewShift slot={{ day: today }} opportunities={[data]} chosen={data.id} onClose={() => setAdding(false)} onDone={onReload} />}
      {shift && <ShiftPanel id={shift} onClose={() => set('shift', null)} onMove={move.start} />}
      <MoveDialogs move={move} />
    </Page>
  );
}
