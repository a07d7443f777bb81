import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { formatHours, parseHours, typedHours } from '../../_lib/hours';
import { dayOf, minutesBetween, wallIn } from '../../_lib/wall';
import type { DeskPerson } from '../_lib/roster';
import type { LeaveNowMutation } from './__generated__/LeaveNowMutation.graphql';

interface Props {
  person: DeskPerson;
  shift: { readonly startsLocal: string; readonly endsLocal: string; readonly timeZone: string };
  onClose: () => void;
}

const quarter = 15;

/** How long somebody was there: from the shift's start or their own until now, in quarters of an hour, and no longer than the shift. */
function proposed(person: DeskPerson, shift: Props['shift'], now: Date): number {
  const came = person.since ? wallIn(shift.timeZone, new Date(person.since)) : shift.startsLocal;
  const from = came > shift.startsLocal ? came : shift.startsLocal;
  const stayed = minutesBetween(from, wallIn(shift.timeZone, now));
  return Math.min(Math.max(Math.round(stayed / quarter) * quarter, quarter), minutesBetween(shift.startsLocal, shift.endsLocal));
}

export function LeaveNow({ person, shift, onClose }: Props) {
  const { t, locale } = useWords();
  const [text, setText] = useState(() => typedHours(proposed(person, shift, new Date())));
  const [fault, setFault] = useState<string | null>(null);
  const [log, isBusy] = useAct<LeaveNowMutation>(graphql`
    mutation LeaveNowMutation($input: LogVolunteerHoursInput!) {
      logVolunteerHours(input: $input) { volunteerHours { id minutesWorked } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const minutes = parseHours(text);
    if (minutes === null) return setFault(t('volunteering.log.timeWrong'));
    try {
      await log({ input: { contactID: person.contactID, signupID: person.signupID, workedOn: dayOf(shift.startsLocal), minutesWorked: minutes } });
      onClose();
      showDone({ message: t('volunteering.desk.left', { name: person.name, hours: formatHours(minutes, locale) }) });
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('volunteering.desk.leave', { name: person.name })} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <TextInput size="lg" data-autofocus label={t('volunteering.log.time')} inputMode="text" value={text} error={fault} onChange={(e) => setText(e.currentTarget.value)} />
        <Group gap="xs">
          <Button size="md" type="submit" loading={isBusy}>{t('volunteering.desk.leaveSave')}</Button>
          <Button size="md" variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
