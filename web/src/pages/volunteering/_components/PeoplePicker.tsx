import { CloseButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { useWords } from '@/lib/i18n';

interface Props {
  label: string;
  people: readonly Picked[];
  onChange: (people: Picked[]) => void;
}

export const keyOfPicked = (p: Picked) => ('id' in p ? p.id : `new ${p.name}`);

/** Several people, found or new, one after the other. Only people volunteer. */
export function PeoplePicker({ label, people, onChange }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const add = (picked: Picked | null) => {
    if (!picked || ('create' in picked && picked.create !== 'INDIVIDUAL')) return;
    setText('');
    if (!people.some((p) => keyOfPicked(p) === keyOfPicked(picked))) onChange([...people, picked]);
  };
  return (
    <Stack gap="xs">
      <ContactPicker label={label} description={t('volunteering.people.note')} autoFocus mayCreate value={null} text={text} onText={setText} onPick={add} />
      {people.length > 0 && (
        <Stack gap={4} role="list" aria-label={t('volunteering.people.list')}>
          {people.map((p) => (
            <Group key={keyOfPicked(p)} role="listitem" justify="space-between">
              <Text>{p.name}</Text>
              <CloseButton aria-label={t('volunteering.people.takeOut', { name: p.name })} onClick={() => onChange(people.filter((other) => other !== p))} />
            </Group>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
