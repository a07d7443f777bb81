import { ActionIcon, Anchor, Button, Checkbox, Group, Menu, Select, Stack, Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay';
import { Link } from 'react-router';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import type { HouseholdFragment$key } from './__generated__/HouseholdFragment.graphql';
import type { HouseholdFindQuery } from './__generated__/HouseholdFindQuery.graphql';
import { Section } from './Identity';
import { useUpdateContact } from './useUpdateContact';

const pauseMs = 180;

/** Whom a person lives with, and how far the household's name and greetings speak for them. */
export function Household({ contact }: { contact: HouseholdFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Contact');
  const [isChoosing, setChoosing] = useState(false);
  const data = useFragment(
    graphql`
      fragment HouseholdFragment on Contact {
        id
        version
        kind
        household { id displayName }
        isExcludedFromHouseholdName
        isExcludedFromFormalGreeting
        isExcludedFromInformalGreeting
      }
    `,
    contact,
  );
  const { save } = useUpdateContact(data);
  if (data.kind !== 'INDIVIDUAL' || (!data.household && !mayWrite)) return null;
  const before = { householdID: data.household?.id ?? null };
  const move = async (householdID: string | null) => {
    if (householdID === before.householdID || (await save({ householdID }, before))) setChoosing(false);
  };
  const icon = { size: sizes.icon - 2, 'aria-hidden': true } as const;
  const optOuts = ['isExcludedFromHouseholdName', 'isExcludedFromFormalGreeting', 'isExcludedFromInformalGreeting'] as const;
  return (
    <Section title={t('contacts.household')}>
      {data.household && (
        <Group gap={4} wrap="nowrap" justify="space-between">
          <Anchor component={Link} to={`/contacts/${data.household.id}`}>{data.household.displayName}</Anchor>
          {mayWrite && (
            <Menu position="bottom-end">
              <Menu.Target><ActionIcon variant="subtle" color="gray" size="sm" aria-label={`${t('common.actions')}: ${data.household.displayName}`}><IconDots {...icon} /></ActionIcon></Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setChoosing(true)}>{t('affiliations.moveHousehold')}</Menu.Item>
                <Menu.Item color="red" onClick={() => void move(null)}>{t('affiliations.leaveHousehold')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      )}
      {data.household && mayWrite && (
        <Stack gap={4}>
          <Text size="sm" c="dimmed">{t('affiliations.optOut')}</Text>
          {optOuts.map((name) => (
            <Checkbox key={name} size="xs" label={t(`affiliations.${name}`)} checked={data[name]} onChange={(e) => void save({ [name]: e.currentTarget.checked }, { [name]: data[name] })} />
          ))}
        </Stack>
      )}
      {isChoosing && <Choose onPick={(id) => void move(id)} onCancel={() => setChoosing(false)} />}
      {!data.household && !isChoosing && <Group><Button variant="subtle" size="compact-sm" leftSection={<IconPlus {...icon} />} onClick={() => setChoosing(true)}>{t('affiliations.joinHousehold')}</Button></Group>}
    </Section>
  );
}

function Choose({ onPick, onCancel }: { onPick: (id: string) => void; onCancel: () => void }) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<{ value: string; label: string }[]>([]);
  const find = useDebouncedCallback((text: string) => {
    fetchQuery<HouseholdFindQuery>(
      environment,
      graphql`
        query HouseholdFindQuery($search: String) {
          contacts(first: 20, search: $search, where: { kind: HOUSEHOLD, archivedAtIsNil: true }, orderBy: { field: NAME, direction: ASC }) { edges { node { id displayName } } }
        }
      `,
      { search: text.trim() || null },
    ).subscribe({ next: ({ contacts }) => setFound(nodesOf(contacts).map((c) => ({ value: c.id, label: c.displayName }))), error: () => setFound([]) });
  }, pauseMs);
  useEffect(() => find(''), [find]);
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Select searchable autoFocus flex={1} label={t('affiliations.chooseHousehold')} data={found} filter={({ options }) => options} nothingFoundMessage={t('affiliations.noHousehold')} onSearchChange={find} onChange={(id) => id && onPick(id)} />
      <Button variant="subtle" onClick={onCancel}>{t('common.cancel')}</Button>
    </Group>
  );
}
