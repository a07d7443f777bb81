import { Button, Group, NumberInput, Paper, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { localToday } from '@/lib/format/date';
import { plusDays } from '@/lib/dates';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { NewShiftMutation } from './__generated__/NewShiftMutation.graphql';

interface Props {
  opportunityID: string;
  connection: string | null;
  onDone: () => void;
}

export function NewShift({ opportunityID, connection, onDone }: Props) {
  const { t } = useWords();
  const tomorrow = plusDays(localToday(), 1);
  const [starts, setStarts] = useState(`${tomorrow}T10:00`);
  const [ends, setEnds] = useState(`${tomorrow}T12:00`);
  const [capacity, setCapacity] = useState(4);
  const [create, isBusy] = useAct<NewShiftMutation>(graphql`
    mutation NewShiftMutation($input: CreateShiftInput!, $connections: [ID!]!) {
      createShift(input: $input) {
        shifts @prependNode(connections: $connections, edgeTypeName: "ShiftEdge") { id startsLocal ...ShiftCardFragment }
      }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await create({ input: { opportunityID, startsLocal: starts, endsLocal: ends, capacity }, connections: connection ? [connection] : [] });
      showDone({ message: t('volunteering.saved') });
      onDone();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Paper withBorder p="md">
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <Group grow align="flex-start">
          <TextInput type="datetime-local" label={t('volunteering.startsAt')} required withAsterisk={false} value={starts} onChange={(e) => setStarts(e.currentTarget.value)} />
          <TextInput type="datetime-local" label={t('volunteering.endsAt')} required withAsterisk={false} value={ends} onChange={(e) => setEnds(e.currentTarget.value)} />
        </Group>
        <NumberInput label={t('volunteering.capacity')} min={1} allowDecimal={false} value={capacity} onChange={(v) => setCapacity(Number(v) || 1)} />
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
