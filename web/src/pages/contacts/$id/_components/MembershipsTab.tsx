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
import { useAccess } from '@/lib/viewer';
import type { MembershipsTabFragment$key } from './__generated__/MembershipsTabFragment.graphql';

export function MembershipsTab({ contact }: { contact: MembershipsTabFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment MembershipsTabFragment on Contact {
        id
        kind
        directoryChoice { isListed city email phone employer }
        seats { id untilOn sinceOn membership { id status level { id name } holder { id displayName } } }
        memberships(first: 20, orderBy: { field: JOINED_ON, direction: DESC }) {
          edges {
            node {
              id
              status
              renewalStage
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
  const choice = data.directoryChoice;
  const parts = (['city', 'email', 'phone', 'employer'] as const).filter((part) => choice?.[part]).map((part) => t(`directory.${part}`));
  const listed = choice?.isListed ? t('directory.cardListed', { what: [t('directory.name'), ...parts].join(', ') }) : t('directory.cardNot');
  const { mayWrite } = useAccess('Membership');
  const seats = (data.seats ?? []).filter((s) => !s.untilOn);
  const start = mayWrite && <Button component={Link} to={`/memberships/new?contact=${data.id}`} variant="default">{t('contacts.startMembership')}</Button>;
  if (memberships.length === 0 && seats.length === 0) return <EmptyState icon={IconId} title={t('contacts.tabMemberships')} action={start}>{t('contacts.membershipsEmpty')}</EmptyState>;
  return (
    <Stack gap="md">
      {seats.map(({ id, sinceOn, membership }) => (
        <Paper key={id} withBorder p="md" data-testid="seat-of">
          <Group gap="sm" mb={4}>
            <Anchor component={Link} to={`/memberships/${membership.id}`} fw={600} c="inherit">{membership.level.name}</Anchor>
            <StatusBadge status={membership.status} />
          </Group>
          <Text>{t('renewals.covered', { name: membership.holder.displayName })} · {t('renewals.since', { date: formatDate(sinceOn, locale) })}</Text>
        </Paper>
      ))}
      {memberships.map((m) => (
        <Paper key={m.id} withBorder p="md">
          <Group justify="space-between" mb="sm">
            <Group gap="sm">
              <Anchor component={Link} to={`/memberships/${m.id}`} fw={600} c="inherit">{m.level.name}</Anchor>
              <StatusBadge status={m.status} />
            </Group>
            {mayWrite && m.renewalStage && <Button component={Link} to={`/memberships/${m.id}/renew`} size="compact-md" variant="light">{t('contacts.renew')}</Button>}
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
      {data.directoryChoice && data.kind !== 'HOUSEHOLD' && (
        <Group gap="xs">
          <Anchor component={Link} to="/memberships/directory">{t('directory.card')}</Anchor>
          <Text c="dimmed" data-testid="directory-choice">{listed}</Text>
        </Group>
      )}
    </Stack>
  );
}
