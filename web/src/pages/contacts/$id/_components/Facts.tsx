import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { StatusBadge } from '@/components/StatusBadge';
import { formatDate } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { FactsFragment$key } from './__generated__/FactsFragment.graphql';
import { ArchiveButton } from './ArchiveButton';
import { Tasks } from './Tasks';
import { membershipSentence } from '../_lib/membershipSentence';

/** What matters now: the membership as a sentence, lifetime giving, what is to do. */
export function Facts({ contact }: { contact: FactsFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment FactsFragment on Contact {
        id
        latestMemberships: memberships(first: 3, orderBy: { field: JOINED_ON, direction: DESC }) {
          edges { node { id status endsOn mayRenew level { id name } } }
        }
        givingSummaries {
          count
          last
          total { amount currency }
          largest { amount currency }
        }
        latestDonation: donations(first: 1, orderBy: { field: RECEIVED_ON, direction: DESC }, where: { deletedAtIsNil: true, kind: GIFT }) {
          edges { node { id receivedOn amount { amount currency } } }
        }
        ...TasksFragment
        ...ArchiveButtonFragment
      }
    `,
    contact,
  );
  const memberships = nodesOf(data.latestMemberships);
  const summaries = data.givingSummaries ?? [];
  const last = data.latestDonation?.edges?.[0]?.node;
  return (
    <Stack gap="md" component="section" aria-label={t('contacts.facts')}>
      <Paper withBorder p="md">
        <Title order={2} size="h4" mb="xs">{t('contacts.tabMemberships')}</Title>
        {memberships.length === 0 && <Text c="dimmed" mb="sm">{t('contacts.notMember')}</Text>}
        {memberships.map((m) => (
          <Stack key={m.id} gap="xs" mb="sm">
            <Text data-testid="membership-sentence">{membershipSentence(t, locale, m)}</Text>
            <Group gap="xs">
              <StatusBadge status={m.status} />
              {m.mayRenew && <Button component={Link} to={`/memberships/${m.id}/renew`} size="compact-sm" variant="light">{t('contacts.renew')}</Button>}
            </Group>
          </Stack>
        ))}
        {memberships.length === 0 && <Button component={Link} to={`/memberships/new?contact=${data.id}`} variant="default" fullWidth>{t('contacts.startMembership')}</Button>}
      </Paper>
      <Paper withBorder p="md">
        <Title order={2} size="h4" mb="xs">{t('contacts.giving')}</Title>
        {summaries.length === 0 && <Text c="dimmed">{t('contacts.givingNone')}</Text>}
        {summaries.map((s) => (
          <Stack key={s.total.currency} gap={0} mb="xs">
            <Text size="xl" fw={600} c="var(--mantine-color-gold-text)"><MoneyText money={s.total} data-testid="lifetime-giving" /></Text>
            <Text c="dimmed" size="sm">
              {t('contacts.givingCount', { count: s.count })}
              {s.largest && s.count > 1 ? ` · ${t('contacts.givingLargest', { amount: formatMoney(s.largest, locale) })}` : ''}
            </Text>
          </Stack>
        ))}
        {last?.amount && (
          <Anchor component={Link} to={`/giving/${last.id}`} size="sm">
            {t('contacts.givingLast', { amount: formatMoney(last.amount, locale), date: formatDate(last.receivedOn, locale) })}
          </Anchor>
        )}
        <Button component={Link} to={`/giving/new?contact=${data.id}`} variant="default" mt="sm" fullWidth>{t('contacts.recordDonation')}</Button>
      </Paper>
      <Tasks contact={data} />
      <ArchiveButton contact={data} />
    </Stack>
  );
}
