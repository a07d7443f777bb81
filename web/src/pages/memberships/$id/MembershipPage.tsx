import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { StatusBadge } from '@/components/StatusBadge';
import { membershipSentence } from '@/pages/contacts/$id/_lib/membershipSentence';
import { formatDate } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { CancelButton } from './CancelButton';
import type { MembershipPageFragment$key } from './__generated__/MembershipPageFragment.graphql';
import { Seats } from './Seats';

export function MembershipPage({ membership }: { membership: MembershipPageFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment MembershipPageFragment on Membership {
        id
        status
        joinedOn
        endsOn
        mayRenew
        seatLimit
        cancelledOn
        level { id name }
        holder { id displayName }
        terms { id kind startOn endOn voidedAt price { amount currency } level { id name } }
        ...SeatsFragment
        ...CancelButtonFragment
      }
    `,
    membership,
  );
  const terms = (data.terms ?? []).filter((x) => !x.voidedAt).sort((a, b) => b.startOn.localeCompare(a.startOn));
  return (
    <Page
      title={t('memberships.recordTitle', { name: data.holder.displayName, level: data.level.name })}
      subtitle={<Group gap="xs"><StatusBadge status={data.status} /><Anchor component={Link} to={`/contacts/${data.holder.id}`}>{data.holder.displayName}</Anchor></Group>}
      width="form"
      actions={data.mayRenew && <Button component={Link} to={`/memberships/${data.id}/renew`}>{t('memberships.renew')}</Button>}
    >
      <Stack gap="lg">
        <Text>{membershipSentence(t, locale, data)} · {t('memberships.joined', { date: formatDate(data.joinedOn, locale, 'long') })}</Text>
        <Paper withBorder p="md">
          <Title order={2} size="h3" mb="sm">{t('memberships.terms')}</Title>
          <Stack gap="xs">
            {terms.map((term) => (
              <Group key={term.id} justify="space-between" wrap="nowrap">
                <Text>{formatDate(term.startOn, locale, 'medium')} – {formatDate(term.endOn, locale, 'medium')} <Text span c="dimmed" size="sm">· {t(`enums.termKind.${term.kind}`)}{term.level.id === data.level.id ? '' : ` · ${term.level.name}`}</Text></Text>
                <MoneyText money={term.price} />
              </Group>
            ))}
          </Stack>
        </Paper>
        {data.seatLimit > 1 && <Seats membership={data} />}
        <CancelButton membership={data} />
      </Stack>
    </Page>
  );
}
