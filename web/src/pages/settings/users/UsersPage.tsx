import { Badge, Button, Menu, MultiSelect, Select, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { TimeText } from '@/components/DateText';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { type Role, useViewer } from '@/lib/viewer';
import type { UsersPageQuery } from './__generated__/UsersPageQuery.graphql';
import { Invite } from './Invite';
import { OneTimeLink } from './OneTimeLink';
import { roles } from './roles';
import { Teams } from './Teams';
import { useUsers } from './useUsers';

export function UsersPage() {
  const { t } = useWords();
  const { user: me } = useViewer();
  const [turn, setTurn] = useState(0);
  const [isInviting, setInviting] = useState(false);
  const [link, setLink] = useState<{ email: string; link: string } | null>(null);
  const data = useLazyLoadQuery<UsersPageQuery>(
    graphql`
      query UsersPageQuery {
        users(first: 200, orderBy: { field: NAME, direction: ASC }) @connection(key: "UsersPage_users") {
          __id
          edges { node { id name email role disabledAt lastSignInAt hasSecondFactor sessions { id } teams { id name } } }
        }
        teams(first: 100) { edges { node { id name } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: turn },
  );
  const users = allowed(data.users);
  const { setRole, setDisabled, newLink, signOut, removeFactor, setTeams } = useUsers();
  const teams = nodesOf(data.teams);
  return (
    <Page
      title={t('settings.users')}
      subtitle={t('settings.usersText')}
      actions={<Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setInviting(true)}>{t('settings.invite')}</Button>}
    >
      {isInviting && <Invite connection={users.__id} onInvited={setLink} onDone={() => setInviting(false)} />}
      {link && <OneTimeLink {...link} onClose={() => setLink(null)} />}
      <Table.ScrollContainer minWidth={sizes.form}>
        <Table aria-label={t('settings.users')} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.userName')}</Table.Th>
              <Table.Th w={190}>{t('settings.userRole')}</Table.Th>
              {teams.length > 0 && <Table.Th w={220}>{t('upkeep.teams')}</Table.Th>}
              <Table.Th>{t('upkeep.userSecurity')}</Table.Th>
              <Table.Th w={60}><VisuallyHidden>{t('common.actions')}</VisuallyHidden></Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {nodesOf(users).map((u) => (
              <Table.Tr key={u.id}>
                <Table.Td>
                  <Text fw={500}>{u.name} {u.id === me.id && <Text span c="dimmed">({t('settings.you')})</Text>} {u.disabledAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('settings.userDisabled')}</Badge>}</Text>
                  <Text size="sm" c="dimmed">{u.email}</Text>
                </Table.Td>
                <Table.Td>
                  <Select aria-label={`${t('settings.userRole')}: ${u.name}`} value={u.role} disabled={u.id === me.id} data={roles.map((r) => ({ value: r, label: t(`enums.role.${r}`) }))} onChange={(r) => r && void setRole(u.id, u.name, u.role, r as Role)} />
                </Table.Td>
                {teams.length > 0 && (
                  <Table.Td>
                    <MultiSelect aria-label={t('upkeep.teamsOf', { name: u.name })} placeholder={(u.teams ?? []).length === 0 ? t('upkeep.teamsNone') : undefined} value={(u.teams ?? []).map((x) => x.id)} data={teams.map((x) => ({ value: x.id, label: x.name }))} onChange={(ids) => void setTeams(u.id, ids)} clearButtonProps={{ 'aria-label': t('common.clear') }} />
                  </Table.Td>
                )}
                <Table.Td>
                  {u.lastSignInAt ? <TimeText instant={u.lastSignInAt} /> : t('settings.userNever')}
                  <Text size="sm" c="dimmed">{u.hasSecondFactor ? t('upkeep.factorOn') : t('upkeep.factorOff')}{(u.sessions ?? []).length > 0 && ` · ${t('upkeep.signedIn', { count: (u.sessions ?? []).length })}`}</Text>
                </Table.Td>
                <Table.Td>
                  {u.id !== me.id && (
                    <Menu position="bottom-end">
                      <Menu.Target><Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('common.actions')}: ${u.name}`}><IconDots size={sizes.icon} aria-hidden /></Button></Menu.Target>
                      <Menu.Dropdown>
                        <Menu.Item onClick={() => void newLink(u.id).then((made) => made && setLink({ email: u.email ?? u.name, link: made }))}>{t('settings.passwordLink')}</Menu.Item>
                        {(u.sessions ?? []).length > 0 && <Menu.Item onClick={() => void signOut(u.id, u.name)}>{t('upkeep.signOutUser')}</Menu.Item>}
                        {u.hasSecondFactor && <Menu.Item onClick={() => void removeFactor(u.id, u.name)}>{t('upkeep.factorRemove')}</Menu.Item>}
                        <Menu.Item onClick={() => void setDisabled(u.id, u.name, !u.disabledAt)}>{u.disabledAt ? t('settings.enable') : t('settings.disable')}</Menu.Item>
                      </Menu.Dropdown>
                    </Menu>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Teams teams={teams} onChanged={() => setTurn((n) => n + 1)} />
    </Page>
  );
}
