import { Alert, Anchor, Button, Group, Paper, SegmentedControl, Select, Stack, Switch, Table, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link, useNavigate } from 'react-router';
import { DateField } from '@/components/DateField';
import { type DuesMethod, duesMethods } from '@/components/DuesFields';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { formatDate, localToday } from '@/lib/format/date';
import { formatMoney, isMoney } from '@/lib/format/money';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import type { RoundPageFragment$key } from './__generated__/RoundPageFragment.graphql';
import type { MembershipSelection, RenewalPrice } from './__generated__/RoundPageLoaderQuery.graphql';
import type { RoundPageMutation } from './__generated__/RoundPageMutation.graphql';

interface Props {
  preview: RoundPageFragment$key;
  selection: MembershipSelection;
  price: RenewalPrice;
  onPrice: (price: RenewalPrice) => void;
  onMore: () => void;
  onLookAgain: () => void;
}

const prices: RenewalPrice[] = ['LIST', 'LAST'];

/** Many renewals at once: what will happen to each, how it was paid, then one button. */
export function RoundPage({ preview, selection, price, onPrice, onMore, onLookAgain }: Props) {
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const data = useFragment(
    graphql`
      fragment RoundPageFragment on RenewalRoundPreview {
        ready
        gaps
        sums { amount currency }
        obstacles { obstacle count }
        digest
        rows {
          startOn
          endOn
          hasGap
          problem
          price { amount currency }
          membership { id endsOn level { id name } holder { id displayName } }
        }
      }
    `,
    preview,
  );
  const [isPaid, setPaid] = useState(true);
  const [method, setMethod] = useState<DuesMethod>('BANK_TRANSFER');
  const [receivedOn, setReceivedOn] = useState(localToday());
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [start, isBusy] = useAct<RoundPageMutation>(graphql`
    mutation RoundPageMutation($input: RenewMembershipsInput!) {
      renewMemberships(input: $input) { run { id } }
    }
  `);
  const stuck = data.obstacles.reduce((n, o) => n + o.count, 0);
  const total = data.ready + stuck;
  const sums = (data.sums ?? []).filter(isMoney).map((m) => formatMoney(m, locale)).join(' + ');
  const why = data.obstacles.map((o) => `${t(`renewals.obstacle.${o.obstacle}`)} (${new Intl.NumberFormat(locale).format(o.count)})`).join(', ');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    try {
      const payment = isPaid ? { method, receivedOn: receivedOn || localToday(), reference: reference.trim() || null } : null;
      const { renewMemberships } = await start({ input: { selection, price, payment, digest: data.digest } });
      void navigate(`/memberships/renew?run=${renewMemberships.run.id}`);
    } catch (error) {
      setProblem(explain(error));
      onLookAgain();
    }
  };

  return (
    <Page title={t('renewals.roundTitle', { count: total })}>
      <Stack component="form" gap="lg" onSubmit={(e) => void submit(e)}>
        <Stack gap={4}>
          <Text fw={500} size="sm" id="round-price">{t('renewals.price')}</Text>
          <Group><SegmentedControl aria-labelledby="round-price" value={price} data={prices.map((p) => ({ value: p, label: t(`renewals.price${p}`) }))} onChange={(p) => onPrice(p as RenewalPrice)} /></Group>
        </Stack>
        <Stack gap="sm" maw="var(--moim-form)">
          <Switch label={t('renewals.paid')} description={t('renewals.paidText')} checked={isPaid} onChange={(e) => setPaid(e.currentTarget.checked)} />
          {isPaid && (
            <>
              <Select label={t('memberships.method')} value={method} data={duesMethods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) }))} onChange={(v) => v && setMethod(v as DuesMethod)} />
              <DateField label={t('memberships.paidOn')} value={receivedOn} onChange={setReceivedOn} />
              <TextInput label={t('renewals.reference')} value={reference} onChange={(e) => setReference(e.currentTarget.value)} />
            </>
          )}
        </Stack>
        <Paper withBorder p="md">
          <Title order={2} size="h3" mb="xs">{t('renewals.preview')}</Title>
          <Stack gap={4} mb="md" data-testid="round-summary">
            <Text fw={600}>{data.ready === 0 ? t('renewals.readyNone') : sums ? t('renewals.ready', { count: data.ready, sums }) : t('renewals.readyFree', { count: data.ready })}</Text>
            {data.gaps > 0 && <Text>{t('renewals.gaps', { count: data.gaps })}</Text>}
            {stuck > 0 && <Text>{t('renewals.cannot', { count: stuck, why })}</Text>}
          </Stack>
          {problem && <Alert color="red" variant="light" role="alert">{problem}</Alert>}
          <Group>
            <Button type="submit" loading={isBusy} disabled={data.ready === 0}>{t('renewals.apply', { count: data.ready })}</Button>
            <Button component={Link} to="/memberships" variant="default">{t('common.cancel')}</Button>
          </Group>
          <Table.ScrollContainer minWidth={640} mt="md">
            <Table aria-label={t('renewals.preview')} verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('renewals.colMember')}</Table.Th>
                  <Table.Th>{t('renewals.colNow')}</Table.Th>
                  <Table.Th>{t('renewals.colNew')}</Table.Th>
                  <Table.Th ta="right">{t('renewals.colPrice')}</Table.Th>
                  <Table.Th>{t('renewals.colNote')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.rows.map((row) => {
                  const isReady = !row.problem;
                  return (
                    <Table.Tr key={row.membership.id} data-ready={isReady}>
                      <Table.Td><Anchor component={Link} to={`/memberships/${row.membership.id}`} c="inherit" fw={500}>{row.membership.holder.displayName}</Anchor><Text size="sm" c="dimmed">{row.membership.level.name}</Text></Table.Td>
                      <Table.Td>{row.membership.endsOn ? formatDate(row.membership.endsOn, locale) : ''}</Table.Td>
                      <Table.Td>{isReady && row.startOn && row.endOn ? `${formatDate(row.startOn, locale)} – ${formatDate(row.endOn, locale)}` : '–'}</Table.Td>
                      <Table.Td ta="right">{isReady ? <MoneyText money={row.price} /> : '–'}</Table.Td>
                      <Table.Td><Text size="sm" c={isReady ? undefined : 'var(--mantine-color-persimmon-text)'}>{row.problem ?? (row.hasGap ? t('renewals.gap') : '')}</Text></Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {data.rows.length < total && <Button variant="subtle" mt="xs" onClick={onMore}>{t('common.showMore')} · {t('renewals.moreRows', { count: total - data.rows.length })}</Button>}
        </Paper>
      </Stack>
    </Page>
  );
}
