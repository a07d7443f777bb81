import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Card } from '@/components/Card';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { Agenda } from '../../calendar/_components/Agenda';
import { useNow } from '../../_lib/useNow';
import type { OpportunityShiftsFragment$key } from './__generated__/OpportunityShiftsFragment.graphql';

const shown = 8;

/** Shifts to come, the next first, and those that are over, the latest first. */
export function OpportunityShifts({ opportunity, onOpen }: { opportunity: OpportunityShiftsFragment$key; onOpen: (id: string) => void }) {
  const { t } = useWords();
  const now = useNow();
  const [more, setMore] = useState({ coming: false, past: false });
  const data = useFragment(
    graphql`
      fragment OpportunityShiftsFragment on VolunteerOpportunity {
        shifts(first: 200, orderBy: { field: STARTS_AT, direction: DESC }) {
          edges { node { id startsLocal endsLocal timeZone endsAt capacity filled cancelledAt opportunity { id title location } signups { id status } } }
        }
      }
    `,
    opportunity,
  );
  const all = nodesOf(data.shifts);
  const isOver = (s: { endsAt: string }) => new Date(s.endsAt).getTime() <= now;
  const lists = { coming: all.filter((s) => !isOver(s)).reverse(), past: all.filter(isOver) };
  return (
    <>
      {(['coming', 'past'] as const).map((which) => (which === 'coming' || lists.past.length > 0) && (
        <Card key={which} title={t(which === 'coming' ? 'volunteering.upcoming' : 'volunteering.past')}>
          {lists[which].length === 0 ? <Text c="dimmed">{t('volunteering.noShifts')}</Text> : (
            <Stack gap="sm">
              <Agenda shifts={more[which] ? lists[which] : lists[which].slice(0, shown)} isOfOne isLatestFirst={which === 'past'} onOpen={onOpen} />
              {lists[which].length > shown && !more[which] && <Button variant="subtle" onClick={() => setMore({ ...more, [which]: true })}>{t('common.showMore')}</Button>}
            </Stack>
          )}
        </Card>
      ))}
    </>
  );
}
