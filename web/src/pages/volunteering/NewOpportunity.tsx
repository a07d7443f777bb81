import { Button, Group, Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { NewOpportunityMutation } from './__generated__/NewOpportunityMutation.graphql';

export function NewOpportunity({ connection, onDone }: { connection: string; onDone: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [location, setLocation] = useState('');
  const [description, setDescription] = useState('');
  const [create, isBusy] = useAct<NewOpportunityMutation>(graphql`
    mutation NewOpportunityMutation($input: CreateVolunteerOpportunityInput!, $connections: [ID!]!) {
      createVolunteerOpportunity(input: $input) {
        volunteerOpportunity @prependNode(connections: $connections, edgeTypeName: "VolunteerOpportunityEdge") { id title location isOpen }
      }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const made = await create({ input: { title: title.trim(), location: location.trim() || null, description: description.trim() || null }, connections: [connection] });
      showDone({ message: t('volunteering.saved') });
      onDone();
      void navigate(`/volunteering/${made.createVolunteerOpportunity.volunteerOpportunity.id}`);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Paper withBorder p="md">
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <TextInput label={t('volunteering.opportunityTitle')} autoFocus required withAsterisk={false} value={title} onChange={(e) => setTitle(e.currentTarget.value)} />
        <TextInput label={t('volunteering.location')} value={location} onChange={(e) => setLocation(e.currentTarget.value)} />
        <Textarea label={t('volunteering.description')} autosize minRows={2} value={description} onChange={(e) => setDescription(e.currentTarget.value)} />
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
