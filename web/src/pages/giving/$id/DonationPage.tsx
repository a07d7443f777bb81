import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { RecordHistory } from '@/components/RecordHistory';
import { formatDate, formatInstant } from '@/lib/format/date';
import { formatMoney, isMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { useEditAction } from '@/lib/useEditAction';
import { useAccess } from '@/lib/viewer';
import { useThank } from '../_lib/useThank';
import type { DonationPageFragment$key } from './__generated__/DonationPageFragment.graphql';
import type { DonationPageFragment_query$key } from './__generated__/DonationPageFragment_query.graphql';
import { GiftFacts } from './_components/GiftFacts';
import { Matches } from './_components/Matches';
import { SoftCredits } from './_components/SoftCredits';
import { Split } from './_components/Split';
import { Tributes } from './_components/Tributes';
import { RefundForm } from './RefundForm';
import { useTakeBack } from './useTakeBack';

export function DonationPage({ donation, query }: { donation: DonationPageFragment$key; query: DonationPageFragment_query$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Donation');
  const [isRefunding, setRefunding] = useState(false);
  const data = useFragment(
    graphql`
      fragment DonationPageFragment on Donation {
        id
        kind
        deletedAt
        acknowledgedAt
        amount { amount currency }
        refunded { amount currency }
        contact { id displayName }
        refunds { id refundedOn reason amount { amount currency } }
        ...GiftFactsFragment
        ...SplitFragment
        ...SoftCreditsFragment
        ...TributesFragment
        ...MatchesFragment
        ...RefundFormFragment
      }
    `,
    donation,
  );
  const around = useFragment(
    graphql`
      fragment DonationPageFragment_query on Query {
        ...GiftFactsFragment_query
        ...SplitFragment_query
      }
    `,
    query,
  );
  const takeBack = useTakeBack();
  const thank = useThank();
  const isGift = data.kind === 'GIFT';
  const isOpen = mayWrite && !data.deletedAt;
  useEditAction('[data-edit]', isOpen);
  return (
    <Page
      title={t('giving.recordTitle', { amount: data.amount ? formatMoney(data.amount, locale) : '' })}
      subtitle={
        <Group gap="xs">
          <Anchor component={Link} to={`/contacts/${data.contact.id}`}>{data.contact.displayName}</Anchor>
          {!isGift && <Badge variant="light" color="pine" radius="sm" tt="none">{t('enums.donationKind.DUES')}</Badge>}
          {isGift && !data.deletedAt && <span>{data.acknowledgedAt ? t('gifts.gift.thanked', { date: formatInstant(data.acknowledgedAt, locale) }) : t('gifts.gift.notThanked')}</span>}
        </Group>
      }
      width="form"
      actions={isOpen && (
        <>
          {isGift && !data.acknowledgedAt && <Button onClick={() => void thank([data.id])}>{t('gifts.gift.markThanked')}</Button>}
          <Button variant="default" onClick={() => setRefunding(true)}>{t('giving.refund')}</Button>
        </>
      )}
    >
      <Stack gap="lg">
        {isRefunding && <RefundForm donation={data} onDone={() => setRefunding(false)} />}
        <GiftFacts donation={data} query={around} />
        <Split donation={data} query={around} />
        {isGift && <SoftCredits donation={data} />}
        {isGift && <Matches donation={data} />}
        {isGift && <Tributes donation={data} />}
        {isMoney(data.refunded) && (
          <Paper withBorder p="md" component="section" aria-label={t('giving.refunds')}>
            <Title order={2} size="h3" mb="sm">{t('giving.refunds')}</Title>
            {data.refunds?.map((r) => <Group key={r.id} justify="space-between"><Text>{formatDate(r.refundedOn, locale)}{r.reason ? ` · ${r.reason}` : ''}</Text><MoneyText money={r.amount} /></Group>)}
          </Paper>
        )}
        <RecordHistory entity="Donation" id={data.id} title={t('gifts.gift.history')} none={t('gifts.gift.historyNone')} />
        {isOpen && isGift && <Group><Button variant="subtle" color="gray" onClick={() => void takeBack(data.id)}>{t('giving.delete')}</Button></Group>}
      </Stack>
    </Page>
  );
}
