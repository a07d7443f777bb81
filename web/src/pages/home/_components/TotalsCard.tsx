import { Anchor, Button, Skeleton, Stack, Table, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { MoneyText } from '@/components/MoneyText';
import { localToday } from '@/lib/format/date';
import { barHeight, formatMoney, isMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { gift, giftsHref } from '@/lib/lists/gifts';
import { sizes } from '@/lib/theme';
import { useViewer } from '@/lib/viewer';
import type { TotalsCardQuery } from './__generated__/TotalsCardQuery.graphql';

const shownFunds = 6;

/** Everything ever given, exact, one total for each currency, and where it went. It reads every gift, so it waits to be asked. */
export function TotalsCard({ fresh }: { fresh: number }) {
  const { t } = useWords();
  const [isOpen, open] = useState(false);
  return (
    <Card title={t('home.totals')} action={!isOpen && <Button variant="subtle" size="compact-sm" onClick={() => open(true)}>{t('desk.allGiving')}</Button>}>
      {isOpen && <Suspense fallback={<Skeleton height={sizes.row * 4} />}><Totals fresh={fresh} /></Suspense>}
    </Card>
  );
}

/** Before any gift that can be recorded. */
const firstDay = '1800-01-01';

function Totals({ fresh }: { fresh: number }) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const data = useLazyLoadQuery<TotalsCardQuery>(
    graphql`
      query TotalsCardQuery($from: Date!, $to: Date!) {
        givingTotals(from: $from, to: $to) {
          count
          total { amount currency }
          inKind { amount currency }
          dues { amount currency }
        }
        givingByFund(from: $from, to: $to) {
          fund { id name }
          sums { total { amount currency } }
        }
      }
    `,
    { from: firstDay, to: localToday() },
    { fetchPolicy: 'store-and-network', fetchKey: fresh },
  );
  if (!data.givingTotals) return null;
  const funds = (data.givingByFund ?? []).filter((f) => isMoney(f.sums.total));
  const own = (currency: string) => (currency === organization.currency ? 0 : 1);
  funds.sort((a, b) => own(a.sums.total.currency) - own(b.sums.total.currency) || a.sums.total.currency.localeCompare(b.sums.total.currency) || barHeight(b.sums.total) - barHeight(a.sums.total));
  return (
    <>
      <Stack gap="xs" data-testid="all-giving">
        {data.givingTotals.map((sums) => (
          <div key={sums.total.currency}>
            <Text size="xl" fw={600} c="var(--mantine-color-gold-text)"><MoneyText money={sums.total} /></Text>
            <Text c="dimmed" size="sm">
              {t('home.gifts', { count: sums.count })}
              {isMoney(sums.inKind) && ` · ${t('home.inKind', { amount: formatMoney(sums.inKind, locale) })}`}
              {isMoney(sums.dues) && ` · ${t('home.dues', { amount: formatMoney(sums.dues, locale) })}`}
            </Text>
          </div>
        ))}
        {data.givingTotals.length === 0 && <Text c="dimmed">{t('contacts.givingNone')}</Text>}
      </Stack>
      {funds.length > 0 && (
        <Table aria-label={t('home.byFund')}>
          <Table.Thead><Table.Tr><Table.Th>{t('giving.colFund')}</Table.Th><Table.Th ta="right">{t('giving.colAmount')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {funds.slice(0, shownFunds).map((f) => (
              <Table.Tr key={`${f.fund.id}-${f.sums.total.currency}`}>
                <Table.Td><Anchor component={Link} to={giftsHref(gift.fund(f.fund.id), gift.noDues, gift.currency(f.sums.total.currency))}>{f.fund.name}</Anchor></Table.Td>
                <Table.Td ta="right"><MoneyText money={f.sums.total} /></Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Text c="dimmed" size="sm">{t('home.refundsOff')}</Text>
    </>
  );
}
