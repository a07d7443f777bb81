import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import type { Picked } from '@/components/ContactPicker';
import { useWords } from '@/lib/i18n';
import { useSignUpMany } from '../_lib/useSignUpMany';
import { keyOfPicked, PeoplePicker } from './PeoplePicker';
import { SkilledPeople } from './SkilledPeople';
import type { SignUpPeopleFragment$key } from './__generated__/SignUpPeopleFragment.graphql';

/** Signs several people up at once; a name that nobody has yet becomes a person on the way. */
export function SignUpPeople({ shift }: { shift: SignUpPeopleFragment$key }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [people, setPeople] = useState<Picked[]>([]);
  const { signUp, refused, isBusy, forget } = useSignUpMany();
  const data = useFragment(
    graphql`
      fragment SignUpPeopleFragment on Shift {
        id
        opportunity { id skills { id name } }
        signups { id status contact { id } }
      }
    `,
    shift,
  );
  if (!isOpen) return <Group><Button variant="light" onClick={() => setOpen(true)}>{t('volunteering.people.add')}</Button></Group>;
  const skills = data.opportunity.skills ?? [];
  const taken = (data.signups ?? []).filter((s) => s.status !== 'CANCELLED').map((s) => s.contact.id);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (people.length > 0 && (await signUp(data.id, people))) setPeople([]);
  };
  return (
    <Paper withBorder p="sm">
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <PeoplePicker label={t('volunteering.people.picker')} people={people} onChange={setPeople} />
        {skills.length > 0 && <SkilledPeople skills={skills} without={[...taken, ...people.map(keyOfPicked)]} onPick={(picked) => setPeople([...people, picked])} />}
        {refused.length > 0 && (
          <Stack gap={4} role="alert">
            <Text fw={600}>{t('volunteering.people.refused')}</Text>
            {refused.map((r) => (
              <Group key={r.contact.id} justify="space-between" wrap="nowrap">
                <Text size="sm">{r.reason.includes(r.contact.displayName) ? r.reason : `${r.contact.displayName}: ${r.reason}`}</Text>
                {r.isOverlap && <Button size="compact-md" variant="default" aria-label={t('volunteering.people.anywayOf', { name: r.contact.displayName })} onClick={() => void signUp(data.id, [{ id: r.contact.id, name: r.contact.displayName }], true)}>{t('volunteering.people.anyway')}</Button>}
              </Group>
            ))}
          </Stack>
        )}
        <Group gap="xs">
          <Button type="submit" loading={isBusy} disabled={people.length === 0}>{t('volunteering.people.submit', { count: people.length })}</Button>
          <Button variant="subtle" onClick={() => { setOpen(false); setPeople([]); forget(); }}>{t('common.close')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
