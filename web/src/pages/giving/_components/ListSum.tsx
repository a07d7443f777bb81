import { Group, Skeleton, Text } from '@mantine/core';
import { Suspense, useDeferredValue } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import type { ListContext } from '@/components/list/ListPage';
import { formatMoney, isMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useFresh } from '@/lib/useFresh';
import type { DonationWhereInput, ListSumQuery } from './__generated__/ListSumQuery.graphql';

/** What the gifts of the list add up to, in each currency by itself, as the server counts them. */
export function ListSum({ context }: { context: ListContext }) {
  return <Suspense fallback={<Skeleton height={sizes.icon} width={sizes.form / 2} mb="sm" />}><Sums where={context.where} total={context.total} /></Suspense>;
}

function Sums({ where, total }: { where: object | undefined; total: number | null }) {
  const { t, locale } = useWords();
  const fresh = useFresh();
  // The sum of the filter before stays until the new one is here.
  const text = useDeferredValue(JSON.stringify(where ?? null));
  const data = useLazyLoadQuery<ListSumQuery>(
    graphql`
      query ListSumQuery($where: DonationWhereInput) {
        donationTotals(where: $where) { count total { amount currency } dues { amount currency } }
      }
    `,
    { where: JSON.parse(text) as DonationWhereInput | null },
    { fetchPolicy: 'store-and-network', fetchKey: `${fresh} ${total ?? ''}` },
  );
  if (!data.donationTotals || data.donationTotals.length === 0) return null;
  return (
    <Group gap="lg" mb="sm" style={{ rowGap: 0 }} data-testid="list-sum" aria-busy={text !== JSON.stringify(where ?? null)}>
      {data.donationTotals.map((s) => (
        <Text key={s.total.currency} size="sm">
          <Text span fw={600}>{formatMoney(s.total, locale)}</Text> {t('gifts.list.inGifts', { count: s.count })}
          {isMoney(s.dues) && ` · ${t('home.dues', { amount: formatMoney(s.dues, locale) })}`}
        </Text>
      ))}
      <Text size="sm" c="dimmed">{t('gifts.list.net')}</Text>
    </Group>
  );
}
