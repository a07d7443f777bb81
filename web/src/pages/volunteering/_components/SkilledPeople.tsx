import { Button, Group, Text } from '@mantine/core';
import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { Picked } from '@/components/ContactPicker';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { SkilledPeopleQuery } from './__generated__/SkilledPeopleQuery.graphql';

interface Props {
  skills: readonly { readonly id: string; readonly name: string }[];
  /** Who is on the shift already, or chosen. */
  without: readonly string[];
  onPick: (picked: Picked) => void;
}

const shown = 6;

/** People who are tagged with a skill that is needed, to be taken with one press. */
export function SkilledPeople(props: Props) {
  return <Suspense fallback={null}><Loaded {...props} /></Suspense>;
}

function Loaded({ skills, without, onPick }: Props) {
  const { t } = useWords();
  const data = useLazyLoadQuery<SkilledPeopleQuery>(
    graphql`
      query SkilledPeopleQuery($skills: [ID!]!) {
        contacts(first: 30, where: { kind: INDIVIDUAL, isDeceased: false, archivedAtIsNil: true, hasTagsWith: [{ idIn: $skills }] }, orderBy: { field: NAME, direction: ASC }) {
          edges { node { id displayName tags { id name } } }
        }
      }
    `,
    { skills: skills.map((s) => s.id) },
    { fetchPolicy: 'store-or-network' },
  );
  const people = nodesOf(data.contacts).filter((c) => !without.includes(c.id)).slice(0, shown);
  if (people.length === 0) return null;
  const fits = (tags: readonly { readonly id: string; readonly name: string }[] | null | undefined) => (tags ?? []).filter((tag) => skills.some((s) => s.id === tag.id)).map((tag) => tag.name).join(', ');
  return (
    <div>
      <Text size="sm" fw={500}>{t('volunteering.people.suggestions')}</Text>
      <Group gap={4} mt={4}>
        {people.map((c) => <Button key={c.id} size="compact-md" variant="default" onClick={() => onPick({ id: c.id, name: c.displayName })}>{c.displayName} · {fits(c.tags)}</Button>)}
      </Group>
    </div>
  );
}
