import { Anchor, Button, Checkbox, getDefaultZIndex, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { CallOffFragment$key } from './__generated__/CallOffFragment.graphql';
import type { CallOffMutation } from './__generated__/CallOffMutation.graphql';

/** It is asked over the shift's own panel. */
const aboveDrawer = getDefaultZIndex('popover');

interface Props {
  shift: CallOffFragment$key;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Calls a shift off, or on again. Nobody is told by Moim yet, so it says whom to tell. */
export function CallOff({ shift, isOpen, onOpen, onClose }: Props) {
  const { t } = useWords();
  const [following, setFollowing] = useState(false);
  const data = useFragment(
    graphql`
      fragment CallOffFragment on Shift {
        id cancelledAt series
        signups { id status contact { id displayName primaryPhone { number } primaryEmail { address } } }
      }
    `,
    shift,
  );
  const [change, isBusy] = useAct<CallOffMutation>(graphql`
    mutation CallOffMutation($input: UpdateShiftInput!) {
      updateShift(input: $input) { shifts { id cancelledAt filled signups { id status } } }
    }
  `);
  const set = async (cancelled: boolean, all: boolean) => {
    try {
      return (await change({ input: { id: data.id, cancelled, following: all } })).updateShift.shifts.length;
    } catch (problem) {
      showProblem(explain(problem));
      return 0;
    }
  };
  const off = async () => {
    const count = await set(true, following);
    if (count === 0) return;
    onClose();
    showDone({ message: count > 1 ? t('volunteering.off.doneAll', { count }) : t('volunteering.off.done'), undo: async () => void (await set(false, following)) });
  };
  const on = async () => {
    if (await set(false, false)) showDone({ message: t('volunteering.panel.calledOn'), undo: async () => void (await set(true, false)) });
  };
  const people = (data.signups ?? []).filter((s) => s.status === 'CONFIRMED' || s.status === 'WAITLISTED');
  const tell = (
    <div>
      <Text fw={600} component="h3" m={0}>{t('volunteering.off.tell')}</Text>
      <Text size="sm" c="dimmed">{people.length > 0 ? t('volunteering.off.noMail') : t('volunteering.off.nobody')}</Text>
      <List listStyleType="none" mt="xs">
        {people.map(({ id, contact }) => (
          <List.Item key={id}>
            {contact.displayName}{' '}
            {contact.primaryPhone?.number && <Anchor href={`tel:${contact.primaryPhone.number}`} underline="always">{contact.primaryPhone.number}</Anchor>}{' '}
            {contact.primaryEmail?.address && <Anchor href={`mailto:${contact.primaryEmail.address}`} underline="always">{contact.primaryEmail.address}</Anchor>}
            {!contact.primaryPhone?.number && !contact.primaryEmail?.address && <Text span c="dimmed" size="sm">{t('volunteering.off.noWay')}</Text>}
          </List.Item>
        ))}
      </List>
    </div>
  );
  if (data.cancelledAt) {
    return (
      <Stack gap="sm">
        <Group><Button variant="default" loading={isBusy} onClick={() => void on()}>{t('volunteering.panel.callOn')}</Button></Group>
        {tell}
      </Stack>
    );
  }
  return (
    <>
      <Button variant="default" color="red" onClick={onOpen}>{t('volunteering.panel.callOff')}</Button>
      <Modal zIndex={aboveDrawer} opened={isOpen} onClose={onClose} title={t('volunteering.off.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Stack gap="md">
          <Text>{t('volunteering.off.text')}</Text>
          {tell}
          {data.series && <Checkbox label={t('volunteering.move.following')} checked={following} onChange={(e) => setFollowing(e.currentTarget.checked)} />}
          <Group gap="xs">
            <Button color="red" loading={isBusy} onClick={() => void off()}>{t('volunteering.off.confirm')}</Button>
            <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
