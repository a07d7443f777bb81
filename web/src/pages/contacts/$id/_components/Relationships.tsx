import { ActionIcon, Anchor, Button, Group, Menu, Select, Stack, Text } from '@mantine/core';
import { IconDots, IconHome, IconPlus } from '@tabler/icons-react';
import { type FormEvent, Suspense, useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay';
import { Link, useNavigate } from 'react-router';
import { ContactPicker } from '@/components/ContactPicker';
import { formatDate, localToday } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import type { RelationshipsFragment$key } from './__generated__/RelationshipsFragment.graphql';
import type { RelationshipsKindsQuery } from './__generated__/RelationshipsKindsQuery.graphql';
import { Section } from './Identity';
import { useRelate } from './useRelate';

/** Who they belong to: read from this side, whichever side it was entered from. */
export function Relationships({ contact }: { contact: RelationshipsFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Relationship');
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const data = useFragment(
    graphql`
      fragment RelationshipsFragment on Contact {
        id
        kind
        household { id }
        relationships { label standing contact { id displayName kind household { id } } relationship { id endOn } }
      }
    `,
    contact,
  );
  const { end, remove, found } = useRelate(data.id);
  const list = data.relationships ?? [];
  if (list.length === 0 && !mayWrite) return null;
  const icon = { size: sizes.icon - 2, 'aria-hidden': true } as const;
  return (
    <Section title={t('contacts.relationships')}>
      {list.map((r) => {
        const isOver = r.standing === 'PAST';
        const mayFound = data.kind === 'INDIVIDUAL' && r.contact.kind === 'INDIVIDUAL' && !data.household && !r.contact.household;
        return (
          <Group key={r.relationship.id} gap={4} wrap="nowrap" justify="space-between">
            <Text c={isOver ? 'dimmed' : undefined}>
              <Text span c="dimmed">{r.label}</Text> <Anchor component={Link} underline="always" to={`/contacts/${r.contact.id}`}>{r.contact.displayName}</Anchor>
              {isOver && r.relationship.endOn && <Text span size="sm"> {t('related.past', { date: formatDate(r.relationship.endOn, locale) })}</Text>}
            </Text>
            {mayWrite && (
              <Menu position="bottom-end">
                <Menu.Target><ActionIcon variant="subtle" color="gray" size="sm" aria-label={`${t('common.actions')}: ${r.contact.displayName}`}><IconDots {...icon} /></ActionIcon></Menu.Target>
                <Menu.Dropdown>
                  {mayFound && <Menu.Item leftSection={<IconHome {...icon} />} onClick={() => void found([data.id, r.contact.id]).then((id) => id && navigate(`/contacts/${id}`))}>{t('related.household')}</Menu.Item>}
                  {!isOver && <Menu.Item onClick={() => void end(r.relationship.id, localToday(), r.contact.displayName)}>{t('related.end')}</Menu.Item>}
                  <Menu.Item color="red" onClick={() => void remove(r.relationship.id, r.contact.displayName)}>{t('related.remove')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </Group>
        );
      })}
      {mayWrite && !isAdding && <Group><Button variant="subtle" size="compact-sm" leftSection={<IconPlus {...icon} />} onClick={() => setAdding(true)}>{t('related.add')}</Button></Group>}
      {isAdding && <Suspense fallback={null}><NewRelationship contactID={data.id} onDone={() => setAdding(false)} /></Suspense>}
    </Section>
  );
}

function NewRelationship({ contactID, onDone }: { contactID: string; onDone: () => void }) {
  const { t, locale } = useWords();
  const [text, setText] = useState('');
  const [who, setWho] = useState<{ id: string; name: string } | null>(null);
  const [kind, setKind] = useState<string | null>(null);
  const [problem, setProblem] = useState<'who' | 'kind' | null>(null);
  const { add } = useRelate(contactID);
  const { relationshipTypes } = useLazyLoadQuery<RelationshipsKindsQuery>(
    graphql`
      query RelationshipsKindsQuery {
        relationshipTypes(first: 100, where: { archivedAtIsNil: true }) { edges { node { id isSymmetric labelEn labelKo reverseEn reverseKo } } }
      }
    `,
    {},
  );
  // Each kind can be read from either side: "parent of" and "child of".
  const kinds = nodesOf(relationshipTypes).flatMap((x) => {
    const [a, b] = locale === 'ko' ? [x.labelKo, x.reverseKo] : [x.labelEn, x.reverseEn];
    const forth = { value: `${x.id} forth`, label: a };
    return x.isSymmetric || a === b ? [forth] : [forth, { value: `${x.id} back`, label: b }];
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!who || !kind) {
      setProblem(who ? 'kind' : 'who');
      return;
    }
    const [typeID = '', side] = kind.split(' ');
    // The label is read from this side: this contact is parent of the other.
    const ends = side === 'forth' ? { fromID: contactID, toID: who.id } : { fromID: who.id, toID: contactID };
    if (await add({ ...ends, typeID }, who.name)) onDone();
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(e) => void submit(e)}>
      <ContactPicker label={t('related.who')} autoFocus text={text} value={who} error={problem === 'who' ? t('related.pickWho') : undefined} onText={setText} onPick={(picked) => { setWho(picked && 'id' in picked ? picked : null); setProblem(null); }} />
      <Select searchable label={t('related.kind')} value={kind} data={kinds} error={problem === 'kind' ? t('related.pickKind') : undefined} onChange={(v) => { setKind(v); setProblem(null); }} />
      <Group gap="xs">
        <Button type="submit">{t('common.save')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
