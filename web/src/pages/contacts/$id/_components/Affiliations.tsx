import { ActionIcon, Anchor, Badge, Button, Group, Menu, Stack, Text, TextInput } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { ContactPicker } from '@/components/ContactPicker';
import { DateField } from '@/components/DateField';
import { formatDate, localToday } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import type { AffiliationsFragment$key } from './__generated__/AffiliationsFragment.graphql';
import { Section } from './Identity';
import { useAffiliate } from './useAffiliate';

/** Where a person works or serves, or who does at an organization: from whichever side one looks. */
export function Affiliations({ contact }: { contact: AffiliationsFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Affiliation');
  const [isAdding, setAdding] = useState(false);
  const data = useFragment(
    graphql`
      fragment AffiliationsFragment on Contact {
        id
        kind
        affiliations { id title isPrimary startOn endOn organization { id displayName } }
        staff { id title isPrimary startOn endOn person { id displayName } }
      }
    `,
    contact,
  );
  const { add, end, remove } = useAffiliate(data.id);
  if (data.kind === 'HOUSEHOLD') return null;
  const isPerson = data.kind === 'INDIVIDUAL';
  const list = isPerson
    ? (data.affiliations ?? []).map((a) => ({ ...a, other: a.organization }))
    : (data.staff ?? []).map((a) => ({ ...a, other: a.person }));
  if (list.length === 0 && !mayWrite) return null;
  const icon = { size: sizes.icon - 2, 'aria-hidden': true } as const;
  const span = (from?: string | null, to?: string | null) => [from && formatDate(from, locale), to && formatDate(to, locale)].map((d) => d || '').join(' – ');
  return (
    <Section title={t(isPerson ? 'affiliations.title' : 'affiliations.staff')}>
      {list.map((a) => {
        const isOver = Boolean(a.endOn) && (a.endOn ?? '') <= localToday();
        return (
          <Group key={a.id} gap={4} wrap="nowrap" justify="space-between" align="flex-start">
            <div>
              <Anchor component={Link} underline="always" to={`/contacts/${a.other.id}`}>{a.other.displayName}</Anchor>
              {a.title && <Text span c={isOver ? 'dimmed' : undefined}> · {a.title}</Text>}
              {isPerson && a.isPrimary && !isOver && list.length > 1 && <Badge ml={4} variant="light" color="gray" radius="sm" tt="none">{t('affiliations.primary')}</Badge>}
              {(a.startOn || a.endOn) && <Text size="sm" c="dimmed">{span(a.startOn, a.endOn)}</Text>}
            </div>
            {mayWrite && (
              <Menu position="bottom-end">
                <Menu.Target><ActionIcon variant="subtle" color="gray" size="sm" aria-label={`${t('common.actions')}: ${a.other.displayName}`}><IconDots {...icon} /></ActionIcon></Menu.Target>
                <Menu.Dropdown>
                  {!isOver && <Menu.Item onClick={() => void end(a.id, a.other.displayName)}>{t('related.end')}</Menu.Item>}
                  <Menu.Item color="red" onClick={() => void remove(a.id, a.other.displayName)}>{t('related.remove')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </Group>
        );
      })}
      {mayWrite && !isAdding && <Group><Button variant="subtle" size="compact-sm" leftSection={<IconPlus {...icon} />} onClick={() => setAdding(true)}>{t(isPerson ? 'affiliations.add' : 'affiliations.addStaff')}</Button></Group>}
      {isAdding && (
        <NewAffiliation
          isPerson={isPerson}
          onDone={() => setAdding(false)}
          onSave={(other, title, startOn) => add({ ...(isPerson ? { personID: data.id, organizationID: other.id } : { personID: other.id, organizationID: data.id }), title: title || null, startOn: startOn || null }, other.name)}
        />
      )}
    </Section>
  );
}

interface NewProps {
  isPerson: boolean;
  onSave: (other: { id: string; name: string }, title: string, startOn: string) => Promise<boolean>;
  onDone: () => void;
}

function NewAffiliation({ isPerson, onSave, onDone }: NewProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [other, setOther] = useState<{ id: string; name: string } | null>(null);
  const [title, setTitle] = useState('');
  const [startOn, setStartOn] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!other);
    if (other && (await onSave(other, title.trim(), startOn))) onDone();
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(e) => void submit(e)}>
      <ContactPicker label={t(isPerson ? 'affiliations.where' : 'affiliations.who')} autoFocus text={text} value={other} error={isMissing ? t('related.pickWho') : undefined} onText={setText} onPick={(picked) => { setOther(picked && 'id' in picked ? picked : null); setMissing(false); }} />
      <TextInput label={t('affiliations.post')} value={title} onChange={(e) => setTitle(e.currentTarget.value)} />
      <DateField label={t('affiliations.since')} value={startOn} isClearable onChange={setStartOn} />
      <Group gap="xs">
        <Button type="submit">{t('common.save')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('common.cancel')}</Button>
      </Group>
    </Stack>
  );
}
