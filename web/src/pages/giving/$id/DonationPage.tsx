import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { DateText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { formatDate } from '@/lib/format/date';
import { formatMoney, isMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { DonationPageFragment$key } from './__generated__/DonationPageFragment.graphql';
import { RefundForm } from './RefundForm';
import { useTakeBack } from './useTakeBack';

export function DonationPage({ donation }: { donation: DonationPageFragment$key }) {
  const { t, locale } = useWords();
  const [isRefunding, setRefunding] = useState(false);
  const data = useFragment(
    graphql`
      fragment DonationPageFragment on Donation {
        id
        kind
        method
        receivedOn
        reference
        note
        inKindDescription
        deletedAt
        amount { amount currency }
        fairMarket { amount currency }
        refunded { amount currency }
        contact { id displayName }
        campaign { id name }
        appeal { id name }
        allocations { id amount { amount currency } fund { id name } }
        refunds { id refundedOn reason amount { amount currency } }
        softCredits { id role amount { amount currency } contact { id displayName } }
        ...RefundFormFragment
      }
    `,
    donation,
  );
  const takeBack = useTakeBack();
  const amount = data.amount ? formatMoney(data.amount, locale) : '';
  const facts: [string, React.ReactNode][] = [
    [t('giving.date'), formatDate(data.receivedOn, locale, 'long')],
    [t('giving.method'), data.method ? t(`enums.donationMethod.${data.method}`) : null],
    [t('giving.inKind'), data.inKindDescription],
    [t('giving.campaign'), data.campaign?.name],
    [t('giving.appeal'), data.appeal?.name],
    [t('giving.reference'), data.reference],
    [t('giving.note'), data.note],
  ];
  return (
    <Page
      title={t('giving.recordTitle', { amount })}
      subtitle={<Group gap="xs"><Anchor component={Link} to={`/contacts/${data.contact.id}`}>{data.contact.displayName}</Anchor>{data.kind === 'DUES' && <Badge variant="light" color="pine" radius="sm" tt="none">{t('enums.donationKind.DUES')}</Badge>}</Group>}
      width="form"
      actions={!data.deletedAt && <Button variant="default" onClick={() => setRefunding(true)}>{t('giving.refund')}</Button>}
    >
      <Stack gap="lg">
        {isRefunding && <RefundForm donation={data} onDone={() => setRefunding(false)} />}
        <Paper withBorder p="md">
          <Title order={2} size="h3" mb="sm">{t('giving.facts')}</Title>
          <Stack gap="xs">
            {facts.filter(([, value]) => value).map(([label, value]) => (
              <Group key={label} justify="space-between" wrap="nowrap" align="flex-start"><Text c="dimmed">{label}</Text><Text ta="right">{value}</Text></Group>
            ))}
          </Stack>
        </Paper>
        {(data.allocations?.length ?? 0) > 0 && (
          <Paper withBorder p="md">
            <Title order={2} size="h3" mb="sm">{t('giving.split')}</Title>
            {data.allocations?.map((a) => <Group key={a.id} justify="space-between"><Text>{a.fund.name}</Text><MoneyText money={a.amount} /></Group>)}
          </Paper>
        )}
        {(data.softCredits?.length ?? 0) > 0 && (
          <Paper withBorder p="md">
            <Title order={2} size="h3" mb="sm">{t('giving.softCredits')}</Title>
            {data.softCredits?.map((s) => <Group key={s.id} justify="space-between"><Anchor component={Link} to={`/contacts/${s.contact.id}`}>{s.contact.displayName}</Anchor><MoneyText money={s.amount} /></Group>)}
          </Paper>
        )}
        {isMoney(data.refunded) && (
          <Paper withBorder p="md">
            <Title order={2} size="h3" mb="sm">{t('giving.refunds')}</Title>
            {data.refunds?.map((r) => <Group key={r.id} justify="space-between"><Text><DateText date={r.refundedOn} />{r.reason ? ` · ${r.reason}` : ''}</Text><MoneyText money={r.amount} /></Group>)}
          </Paper>
        )}
        {!data.deletedAt && data.kind === 'GIFT' && <Group><Button variant="subtle" color="gray" onClick={() => void takeBack(data.id)}>{t('giving.delete')}</Button></Group>}
      </Stack>
    </Page>
  );
}
