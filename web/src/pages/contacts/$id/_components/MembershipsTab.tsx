import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconId } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { MoneyText } from '@/components/MoneyText';
import { StatusBadge } from '@/components/StatusBadge';
import { formatDate } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { MembershipsTabFragment$key } from './__generated__/MembershipsTabFragment.graphql';

export function MembershipsTab({ contact }: { contact: MembershipsTabFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment MembershipsTabFragment on Contact {
        id
        memberships(first: 20, orderBy: { field: JOINED_ON, direction: DESC }) {
          edges {
            node {
              id
              status
              level { id name }
              terms { id kind startOn endOn voidedAt price { amount currency } level { id name } }
            }
          }
        }
      }
    `,
    contact,
  );
  const memberships = nodesOf(data.memberships);
  const start = <Button component={Link} to={`/memberships/new?contact=${data.id}`} variant="default">{t('contacts.startMembership')}</Button>;
  if (memberships.length === 0) return <EmptyState icon={IconId} title={t('contacts.tabMemberships')} action={start}>{t('contacts.membershipsEmpty')}</EmptyState>;
  return (
    <Stack gap="md">
      {memberships.map((m) => (
        <Paper key={m.id} withBorder p="md">
          <Group justify="space-between" mb="sm">
            <Group gap="sm">
              <Anchor component={Link} to={`/memberships/${m.id}`} fw={600} c="inherit">{m.level.name}</Anchor>
              <StatusBadge status={m.status} />
            </Group>
            <Button component={Link} to={`/memberships/${m.id}/renew`} size="compact-md" variant="light">{t('contacts.renew')}</Button>
          </Group>
          <Stack gap="xs">
            {m.terms?.filter((term) => !term.voidedAt).sort((a, b) => b.startOn.localeCompare(a.startOn)).map((term) => (
              <Group key={term.id} justify="space-between" wrap="nowrap">
                <Text>
                  {formatDate(term.startOn, locale)} – {formatDate(term.endOn, locale)}
                  <Text span c="dimmed" size="sm"> · {t(`enums.termKind.${term.kind}`)}{term.level.id === m.level.id ? '' : ` · ${term.level.name}`}</Text>
                </Text>
                <MoneyText money={term.price} />
              </Group>
            ))}
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}
