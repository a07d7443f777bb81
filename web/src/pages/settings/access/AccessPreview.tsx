import { List, Select, Stack, Table, Text } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Card } from '@/components/Card';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { sizes } from '@/lib/theme';
import type { Role } from '@/lib/viewer';
import type { AccessPreviewPeopleQuery } from './__generated__/AccessPreviewPeopleQuery.graphql';
import type { AccessPreviewQuery } from './__generated__/AccessPreviewQuery.graphql';
import { openPlaces } from './rights';

/** What the role, or one person of it, is shown: asked of the server with their eyes. */
export function AccessPreview({ role }: { role: Role }) {
  const { t } = useWords();
  const { users } = useLazyLoadQuery<AccessPreviewPeopleQuery>(
    graphql`
      query AccessPreviewPeopleQuery {
        users(first: 200, orderBy: { field: NAME, direction: ASC }, where: { disabledAtIsNil: true }) { edges { node { id name role } } }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const [picked, setPicked] = useState<string | null>(null);
  const people = nodesOf(users).filter((u) => u.role === role);
  const who = people.some((p) => p.id === picked) ? picked : null;
  const data = [{ value: role, label: t('access.previewRole', { role: t(`enums.role.${role}`) }) }, ...(people.length > 0 ? [{ group: t('access.previewPeople'), items: people.map((p) => ({ value: p.id, label: p.name })) }] : [])];
  return (
    <Stack gap="lg">
      <Select label={t('access.previewWho')} description={t('access.previewText')} maw={sizes.form} value={who ?? role} data={data} onChange={(v) => setPicked(typeof v === 'string' ? v : null)} />
      <Seen role={useDeferredValue(role)} who={useDeferredValue(who)} />
    </Stack>
  );
}

function Seen({ role, who }: { role: Role; who: string | null }) {
  const { t, locale } = useWords();
  const { entity, field } = useRecordWords();
  const data = useLazyLoadQuery<AccessPreviewQuery>(
    graphql`
      query AccessPreviewQuery($role: UserRole, $userID: ID) {
        accessPreview(role: $role, userID: $userID) {
          access { entity read write fields { field level } }
          lists { entity total shown }
          hidden { entity hidden readOnly }
        }
      }
    `,
    who === null ? { role } : { userID: who },
    { fetchPolicy: 'network-only' },
  );
  const seen = allowed(data.accessPreview);
  const number = new Intl.NumberFormat(locale);
  const { open, closed } = openPlaces(seen.access);
  const names = (keys: typeof open) => keys.map((key) => t(`frame.${key}`)).join(', ');
  const fields = (which: 'hidden' | 'readOnly') => seen.hidden.filter((h) => h[which].length > 0).map((h) => `${entity(h.entity)}: ${h[which].map(field).join(', ')}`);
  return (
    <>
      <Card title={t('access.pages')}>
        <Text>{names(open)}</Text>
        {closed.length > 0 && <Text c="dimmed">{t('access.noPages')}: {names(closed)}</Text>}
      </Card>
      <Card title={t('access.lists')}>
        <Table aria-label={t('access.lists')}>
          <Table.Thead><Table.Tr><Table.Th>{t('access.list')}</Table.Th><Table.Th ta="right">{t('access.shown')}</Table.Th><Table.Th ta="right">{t('access.total')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {seen.lists.map((row) => (
              <Table.Tr key={row.entity} data-testid={`seen-${row.entity}`}>
                <Table.Td>{entity(row.entity)}</Table.Td>
                <Table.Td ta="right">{row.shown === null || row.shown === undefined ? t('access.dependsOn') : number.format(row.shown)}</Table.Td>
                <Table.Td ta="right" c="dimmed">{number.format(row.total)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Card>
      <Card title={t('access.hidden')}>
        {fields('hidden').length === 0 ? <Text c="dimmed">{t('access.nothingHidden')}</Text> : <List>{fields('hidden').map((line) => <List.Item key={line}>{line}</List.Item>)}</List>}
        {fields('readOnly').length > 0 && <><Text fw={500}>{t('access.readOnly')}</Text><List>{fields('readOnly').map((line) => <List.Item key={line}>{line}</List.Item>)}</List></>}
      </Card>
    </>
  );
}
