import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { Picked } from '@/components/ContactPicker';
import { DateField } from '@/components/DateField';
import { localToday } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import { PeoplePicker } from '../../_components/PeoplePicker';
import { parseHours } from '../../_lib/hours';
import type { LogHoursMutation } from './__generated__/LogHoursMutation.graphql';
import type { LogHoursQuery } from './__generated__/LogHoursQuery.graphql';
import type { LogHoursRemoveMutation } from './__generated__/LogHoursRemoveMutation.graphql';

interface Props {
  onClose: () => void;
  onDone: () => void;
}

export function LogHours(props: Props) {
  const { t } = useWords();
  return (
    <Modal opened onClose={props.onClose} title={t('volunteering.log.addTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Suspense fallback={null}><Form {...props} /></Suspense>
    </Modal>
  );
}

/** The same time for one person or for many. */
function Form({ onClose, onDone }: Props) {
  const { t } = useWords();
  const { ensure } = useNewContact();
  const [people, setPeople] = useState<Picked[]>([]);
  const [workedOn, setDay] = useState(localToday());
  const [time, setTime] = useState('');
  const [opportunityID, setOpportunity] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<{ field: string | null; text: string } | null>(null);
  const data = useLazyLoadQuery<LogHoursQuery>(
    graphql`
      query LogHoursQuery {
        volunteerOpportunities(first: 200, where: { archivedAtIsNil: true }, orderBy: { field: TITLE, direction: ASC }) { edges { node { id title } } }
      }
    `,
    {},
    { fetchPolicy: 'store-or-network' },
  );
  const [log, isBusy] = useAct<LogHoursMutation>(graphql`
    mutation LogHoursMutation($input: LogVolunteerHoursForManyInput!) {
      logVolunteerHoursForMany(input: $input) { volunteerHours { id } }
    }
  `);
  const [remove] = useAct<LogHoursRemoveMutation>(graphql`
    mutation LogHoursRemoveMutation($input: RemoveVolunteerHoursInput!) { removeVolunteerHours(input: $input) { removedIDs } }
  `);
  const undo = async (ids: string[]) => {
    try {
      await remove({ input: { ids } });
      onDone();
      showDone({ message: t('volunteering.log.removed') });
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const minutesWorked = parseHours(time);
    if (minutesWorked === null) return setFault({ field: 'minutesWorked', text: t('volunteering.log.timeWrong') });
    try {
      const contactIDs: string[] = [];
      for (const person of people) contactIDs.push((await ensure(person)).id);
      const done = (await log({ input: { contactIDs, opportunityID, workedOn, minutesWorked, note: note.trim() || null } })).logVolunteerHoursForMany.volunteerHours;
      onDone();
      onClose();
      showDone({ message: t('volunteering.log.logged', { count: done.length }), undo: () => undo(done.map((h) => h.id)) });
    } catch (problem) {
      const field = fieldAtFault(problem);
      setFault({ field, text: explain(problem) });
      if (field !== 'workedOn' && field !== 'minutesWorked') showProblem(explain(problem));
    }
  };
  const error = (field: string) => (fault?.field === field ? fault.text : undefined);
  return (
    <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
      <PeoplePicker label={t('volunteering.log.who')} people={people} onChange={setPeople} />
      <DateField label={t('volunteering.log.day')} value={workedOn} error={error('workedOn')} onChange={setDay} />
      <TextInput label={t('volunteering.log.time')} value={time} error={error('minutesWorked')} onChange={(e) => setTime(e.currentTarget.value)} />
      <Select label={t('volunteering.log.what')} placeholder={t('volunteering.log.noOpportunity')} searchable clearable clearButtonProps={{ 'aria-label': t('common.clear') }}
        data={nodesOf(data.volunteerOpportunities).map((o) => ({ value: o.id, label: o.title }))} value={opportunityID} onChange={setOpportunity} />
      <Textarea label={t('volunteering.log.note')} autosize minRows={1} value={note} onChange={(e) => setNote(e.currentTarget.value)} />
      <Group gap="xs">
        <Button type="submit" loading={isBusy} disabled={people.length === 0}>{t('common.save')}</Button>
        <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
