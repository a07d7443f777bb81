import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { DateField } from '@/components/DateField';
import { localToday } from '@/lib/format/date';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { CancelPanelFragment$key } from './__generated__/CancelPanelFragment.graphql';
import type { CancelPanelMutation } from './__generated__/CancelPanelMutation.graphql';

/** Ends a membership on a day, with the reason; what was done can be taken back. */
export function CancelPanel({ membership }: { membership: CancelPanelFragment$key }) {
  const { t } = useWords();
  const [isOpen, open] = useState(false);
  const [on, setOn] = useState(localToday());
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const data = useFragment(
    graphql`
      fragment CancelPanelFragment on Membership { id cancelledOn startsOn holder { id displayName } }
    `,
    membership,
  );
  const [act, isBusy] = useAct<CancelPanelMutation>(graphql`
    mutation CancelPanelMutation($input: CancelMembershipInput!) {
      cancelMembership(input: $input) { membership { id ...MembershipPageFragment holder { id ...FactsFragment } } }
    }
  `);
  const name = data.holder.displayName;
  const resume = async () => {
    try {
      await act({ input: { id: data.id, resume: true } });
      showDone({ message: t('common.undone') });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const cancel = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    try {
      await act({ input: { id: data.id, on: on || null, reason: reason.trim() || null } });
      open(false);
      showDone({ message: t('memberships.cancelled', { name }), undo: resume });
    } catch (error) {
      if (fieldAtFault(error) === 'on') setProblem(explain(error));
      else showProblem(explain(error));
    }
  };
  // Without a term there is nothing to resume: a new membership is started instead.
  if (data.cancelledOn) return data.startsOn ? <Group><Button variant="default" loading={isBusy} onClick={() => void resume()}>{t('memberships.resume')}</Button></Group> : null;
  if (!isOpen) return <Group><Button variant="subtle" color="gray" onClick={() => open(true)}>{t('memberships.cancel')}</Button></Group>;
  return (
    <Paper withBorder p="md" component="form" aria-label={t('memberships.cancel')} onSubmit={(e) => void cancel(e)}>
      <Stack gap="sm">
        <Title order={2} size="h3">{t('renewals.cancelTitle', { name })}</Title>
        <Text c="dimmed">{t('renewals.cancelText')}</Text>
        <DateField label={t('renewals.cancelOn')} value={on} error={problem} onChange={setOn} />
        <TextInput label={t('renewals.cancelReason')} autoFocus value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
        <Group gap="xs">
          <Button type="submit" color="red" loading={isBusy}>{t('memberships.cancel')}</Button>
          <Button variant="default" onClick={() => open(false)}>{t('common.back')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
