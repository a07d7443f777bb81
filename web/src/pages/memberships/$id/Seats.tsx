import { ActionIcon, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showProblem } from '@/lib/toast';
import type { SeatsAddMutation } from './__generated__/SeatsAddMutation.graphql';
import type { SeatsFragment$key } from './__generated__/SeatsFragment.graphql';
import type { SeatsRemoveMutation } from './__generated__/SeatsRemoveMutation.graphql';

/** Who a family or corporate membership includes. */
export function Seats({ membership }: { membership: SeatsFragment$key }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked | null>(null);
  const data = useFragment(
    graphql`
      fragment SeatsFragment on Membership {
        id
        seatLimit
        seatsTaken
        seats { id untilOn contact { id displayName } }
      }
    `,
    membership,
  );
  const [add, isBusy] = useAct<SeatsAddMutation>(graphql`
    mutation SeatsAddMutation($input: AddMembershipSeatInput!) {
      addMembershipSeat(input: $input) { membership { id ...SeatsFragment } }
    }
  `);
  const [remove] = useAct<SeatsRemoveMutation>(graphql`
    mutation SeatsRemoveMutation($input: RemoveMembershipSeatInput!) {
      removeMembershipSeat(input: $input) { membership { id ...SeatsFragment } }
    }
  `);
  const seats = (data.seats ?? []).filter((s) => !s.untilOn);
  const take = async () => {
    if (!picked || !('id' in picked)) return;
    try {
      await add({ input: { membershipID: data.id, contactID: picked.id } });
      setText('');
      setPicked(null);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const free = (contactID: string) => remove({ input: { membershipID: data.id, contactID } }).then(() => undefined, (error: unknown) => showProblem(explain(error)));
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h3">{t('memberships.seats')}</Title>
      <Text c="dimmed" mb="sm">{t('memberships.seatsOf', { used: data.seatsTaken, count: data.seatLimit })}</Text>
      <Stack gap="xs">
        {seats.map((s) => (
          <Group key={s.id} justify="space-between">
            <Anchor component={Link} to={`/contacts/${s.contact.id}`}>{s.contact.displayName}</Anchor>
            <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.remove')}: ${s.contact.displayName}`} onClick={() => void free(s.contact.id)}><IconX size={sizes.icon} aria-hidden /></ActionIcon>
          </Group>
        ))}
        {data.seatsTaken < data.seatLimit && (
          <Group align="flex-end" gap="xs">
            <div style={{ flex: 1 }}><ContactPicker label={t('memberships.addSeat')} value={picked} text={text} onText={setText} onPick={setPicked} /></div>
            <Button variant="default" loading={isBusy} disabled={!picked} onClick={() => void take()}>{t('common.add')}</Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
