import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { plusDays } from '@/lib/dates';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import { cityOf, dayOf, minutesBetween, plusMinutes } from '../../_lib/wall';
import type { NewShiftCallOffMutation } from './__generated__/NewShiftCallOffMutation.graphql';
import type { NewShiftMutation } from './__generated__/NewShiftMutation.graphql';

/** Free time that somebody pointed at. */
export interface Slot {
  day: string;
  starts?: string;
  ends?: string;
}

interface Props {
  slot: Slot;
  opportunities: readonly { readonly id: string; readonly title: string; readonly timeZone: string }[];
  chosen?: string | null;
  onClose: () => void;
  onDone: () => void;
}

const weeksAhead = 7 * 8;

export function NewShift({ slot, opportunities, chosen, onClose, onDone }: Props) {
  const { t } = useWords();
  const { organization } = useViewer();
  const [opportunityID, setOpportunity] = useState(chosen ?? (opportunities.length === 1 ? (opportunities[0]?.id ?? null) : null));
  const [starts, setStarts] = useState(slot.starts ?? `${slot.day}T10:00`);
  const [ends, setEnds] = useState(slot.ends ?? `${slot.day}T12:00`);
  const [capacity, setCapacity] = useState<string | number>(4);
  const [isWeekly, setWeekly] = useState(false);
  const [until, setUntil] = useState(plusDays(slot.day, weeksAhead));
  const [fault, setFault] = useState<{ field: string | null; text: string } | null>(null);
  const [create, isBusy] = useAct<NewShiftMutation>(graphql`
    mutation NewShiftMutation($input: CreateShiftInput!) {
      createShift(input: $input) { shifts { id startsLocal } }
    }
  `);
  const [callOff] = useAct<NewShiftCallOffMutation>(graphql`
    mutation NewShiftCallOffMutation($input: UpdateShiftInput!) {
      updateShift(input: $input) { shifts { id cancelledAt } }
    }
  `);
  const zone = opportunities.find((o) => o.id === opportunityID)?.timeZone;
  const begin = (next: string) => {
    if (next && starts) setEnds(plusMinutes(next, minutesBetween(starts, ends)));
    setStarts(next);
  };
  const error = (field: string) => (fault?.field === field ? fault.text : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!opportunityID) return;
    try {
      const { createShift } = await create({ input: { opportunityID, startsLocal: starts, endsLocal: ends, capacity: Number(capacity) || 0, weeklyUntil: isWeekly ? until : null } });
      const [first] = createShift.shifts;
      const count = createShift.shifts.length;
      onDone();
      onClose();
      showDone({
        message: count > 1 ? t('volunteering.create.madeMany', { count }) : t('volunteering.create.made'),
        undo: async () => {
          if (first) await callOff({ input: { id: first.id, cancelled: true, following: true } }).catch((problem: unknown) => showProblem(explain(problem)));
        },
      });
    } catch (problem) {
      setFault({ field: fieldAtFault(problem), text: explain(problem) });
      if (!fieldAtFault(problem)) showProblem(explain(problem));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('volunteering.create.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <Select label={t('volunteering.opportunity')} data-autofocus searchable required withAsterisk={false} data={opportunities.map((o) => ({ value: o.id, label: o.title }))} value={opportunityID} onChange={setOpportunity} />
        <Group grow align="flex-start">
          <TextInput type="datetime-local" label={t('volunteering.startsAt')} description={zone && zone !== organization.timeZone ? t('volunteering.create.zone', { city: cityOf(zone) }) : undefined} required withAsterisk={false} value={starts} error={error('startsLocal')} onChange={(e) => begin(e.currentTarget.value)} />
          <TextInput type="datetime-local" label={t('volunteering.endsAt')} required withAsterisk={false} value={ends} error={error('endsLocal')} onChange={(e) => setEnds(e.currentTarget.value)} />
        </Group>
        <NumberInput label={t('volunteering.capacity')} min={1} allowDecimal={false} value={capacity} error={error('capacity')} onChange={setCapacity} />
        <Checkbox label={t('volunteering.create.weekly')} checked={isWeekly} onChange={(e) => setWeekly(e.currentTarget.checked)} />
        {isWeekly && <TextInput type="date" label={t('volunteering.create.until')} min={dayOf(starts)} required withAsterisk={false} value={until} error={error('weeklyUntil')} onChange={(e) => setUntil(e.currentTarget.value)} />}
        <Group gap="xs">
          <Button type="submit" loading={isBusy} disabled={!opportunityID}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
