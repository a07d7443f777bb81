import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import { AddPanel } from '../AddPanel';
import type { TeamsCreateMutation } from './__generated__/TeamsCreateMutation.graphql';
import type { TeamsRenameMutation } from './__generated__/TeamsRenameMutation.graphql';

interface Team {
  readonly id: string;
  readonly name: string;
}

/** Who works together; a person's teams are chosen beside the person. */
export function Teams({ teams, onChanged }: { teams: readonly Team[]; onChanged: () => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Team | 'new' | null>(null);
  return (
    <Stack gap="sm" mt="xl" component="section" aria-label={t('upkeep.teams')}>
      <Group justify="space-between">
        <Title order={2}>{t('upkeep.teams')}</Title>
        <Button variant="default" onClick={() => setOpen('new')}>{t('upkeep.teamNew')}</Button>
      </Group>
      <Text c="dimmed">{teams.length === 0 ? t('upkeep.teamsNone') : t('upkeep.teamsText')}</Text>
      {open && <TeamForm key={open === 'new' ? 'new' : open.id} team={open === 'new' ? null : open} onDone={() => { setOpen(null); onChanged(); }} />}
      {teams.map((team) => (
        <Paper key={team.id} withBorder px="md" py="sm">
          <Group justify="space-between">
            <Text fw={500}>{team.name}</Text>
            <Button variant="subtle" color="gray" size="compact-md" aria-label={t('upkeep.teamRename', { name: team.name })} onClick={() => setOpen(team)}>{t('upkeep.tagRename')}</Button>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

function TeamForm({ team, onDone }: { team: Team | null; onDone: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState(team?.name ?? '');
  const [create] = useAct<TeamsCreateMutation>(graphql`
    mutation TeamsCreateMutation($input: CreateTeamInput!) {
      createTeam(input: $input) { team { id name } }
    }
  `);
  const [rename] = useAct<TeamsRenameMutation>(graphql`
    mutation TeamsRenameMutation($input: UpdateTeamInput!) {
      updateTeam(input: $input) { team { id name } }
    }
  `);
  const save = async () => {
    if (team) await rename({ input: { id: team.id, name: name.trim() } });
    else await create({ input: { name: name.trim() } });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={team ? t('upkeep.teamRename', { name: team.name }) : t('settings.name')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
    </AddPanel>
  );
}
