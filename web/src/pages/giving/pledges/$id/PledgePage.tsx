import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { DateText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { formatMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { Bar } from '../../_components/Bar';
import { pledgeColor } from '../PledgesPage';
import type { PledgePageFragment$key } from './__generated__/PledgePageFragment.graphql';
import { PayPledge } from './PayPledge';
import { WriteOff } from './WriteOff';

const standingColor = { PAID: 'green', PARTLY: 'gold', DUE: 'pine', OVERDUE: 'persimmon', UPCOMING: 'gray', WRITTEN_OFF: 'gray' } as const;

export function PledgePage({ pledge }: { pledge: PledgePageFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Pledge');
  const [paying, setPaying] = useState<number | null>(null);
  const data = useFragment(
    graphql`
      fragment PledgePageFragment on Pledge {
        id
        status
        every
        note
        writtenOffOn
        writeOffReason
        amount { amount currency }
        paid { amount currency }
        contact { id displayName }
        fund { id name }
        campaign { id name }
        schedule { number dueOn status amount { amount currency } paid { amount currency } }
        payments { id receivedOn amount { amount currency } }
        ...PayPledgeFragment
        ...WriteOffFragment
      }
    `,
    pledge,
  );
  const isOpen = data.status === 'ACTIVE' || data.status === 'OVERDUE';
  const next = data.schedule.find((s) => s.status !== 'PAID' && s.status !== 'WRITTEN_OFF');
  const payments = data.payments ?? [];
  return (
    <Page
      title={t('gifts.pledge.of', { name: data.contact.displayName })}
      width="form"
      subtitle={
        <Group gap="xs">
          <Badge variant="light" radius="sm" tt="none" color={pledgeColor[data.status]}>{t(`gifts.pledge.status.${data.status}`)}</Badge>
          <Anchor component={Link} to={`/contacts/${data.contact.id}`}>{data.contact.displayName}</Anchor>
          <span>{t(`gifts.pledge.everyOf.${data.every}`)}</span>
          {data.fund && <span>{data.fund.name}</span>}
          {data.campaign && <Anchor component={Link} to={`/giving/campaigns/${data.campaign.id}`}>{data.campaign.name}</Anchor>}
        </Group>
      }
      actions={mayWrite && isOpen && next && <Button onClick={() => setPaying(next.number)}>{t('gifts.pledge.pay')}</Button>}
    >
      <Stack gap="lg">
        <Stack gap="xs">
          <Text>{t('gifts.pledge.sentence', { paid: data.paid ? formatMoney(data.paid, locale) : '', amount: data.amount ? formatMoney(data.amount, locale) : '' })}</Text>
          <Bar part={data.paid} whole={data.amount} isLate={data.status === 'OVERDUE'} label={t('gifts.pledge.paid')} />
        </Stack>
        {data.writtenOffOn && <Text c="dimmed">{t('gifts.pledge.writtenOffOn')} <DateText date={data.writtenOffOn} />. {data.writeOffReason}</Text>}
        {data.note && <Text>{data.note}</Text>}
        <Paper withBorder p="md" component="section" aria-label={t('gifts.pledge.schedule')}>
          <Title order={2} mb="sm">{t('gifts.pledge.schedule')}</Title>
          <Stack gap="sm" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
            {data.schedule.map((s) => (
              <li key={s.number} data-testid="installment">
                <Group justify="space-between" wrap="nowrap" gap="sm">
                  <Group gap="xs" flex={1}>
                    <DateText date={s.dueOn} />
                    <Badge variant="light" radius="sm" tt="none" color={standingColor[s.status]}>{t(`gifts.pledge.standing.${s.status}`)}</Badge>
                  </Group>
                  <Text><MoneyText money={s.paid} /> <Text span c="dimmed">/ <MoneyText money={s.amount} /></Text></Text>
                  {mayWrite && isOpen && s.status !== 'PAID' && <Button size="compact-sm" variant="default" aria-label={t('gifts.pledge.payNumber', { number: s.number })} onClick={() => setPaying(s.number)}>{t('gifts.pledge.pay')}</Button>}
                </Group>
                <Bar part={s.paid} whole={s.amount} isLate={s.status === 'OVERDUE'} label={t(`gifts.pledge.standing.${s.status}`)} />
                {paying === s.number && <PayPledge pledge={data} number={s.number} onDone={() => setPaying(null)} />}
              </li>
            ))}
          </Stack>
        </Paper>
        {payments.length > 0 && (
          <Paper withBorder p="md" component="section" aria-label={t('gifts.pledge.payments')}>
            <Title order={2} mb="sm">{t('gifts.pledge.payments')}</Title>
            {payments.map((p) => <Group key={p.id} justify="space-between"><Anchor component={Link} to={`/giving/${p.id}`} c="inherit"><DateText date={p.receivedOn} /></Anchor><MoneyText money={p.amount} /></Group>)}
          </Paper>
        )}
        {mayWrite && <WriteOff pledge={data} />}
      </Stack>
    </Page>
  );
}
