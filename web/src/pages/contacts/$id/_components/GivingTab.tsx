import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconGift } from '@tabler/icons-react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { DateText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { MoneyText } from '@/components/MoneyText';
import { isMoney } from '@/lib/format/money';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { GivingTabFragment$key } from './__generated__/GivingTabFragment.graphql';
import type { GivingTabPaginationQuery } from './__generated__/GivingTabPaginationQuery.graphql';

const pageSize = 25;

export function GivingTab({ contact }: { contact: GivingTabFragment$key }) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<GivingTabPaginationQuery, GivingTabFragment$key>(
    graphql`
      fragment GivingTabFragment on Contact
      @refetchable(queryName: "GivingTabPaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 25 }, after: { type: "Cursor" }) {
        id
        donations(first: $first, after: $after, orderBy: { field: RECEIVED_ON, direction: DESC }, where: { deletedAtIsNil: true })
          @connection(key: "GivingTab_donations") {
          edges {
            node {
              id
              kind
              method
              receivedOn
              reference
              amount { amount currency }
              refunded { amount currency }
              allocations { id fund { id name } }
              campaign { id name }
            }
          }
        }
      }
    `,
    contact,
  );
  const gifts = nodesOf(data.donations);
  const record = <Button component={Link} to={`/giving/new?contact=${data.id}`} variant="default">{t('contacts.recordDonation')}</Button>;
  if (gifts.length === 0) return <EmptyState icon={IconGift} title={t('contacts.tabGiving')} action={record}>{t('contacts.givingNone')}</EmptyState>;
  return (
    <Stack gap="md">
      <Group justify="flex-end">{record}</Group>
      <Table aria-label={t('contacts.tabGiving')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('giving.colDate')}</Table.Th>
            <Table.Th>{t('giving.colFund')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('giving.colMethod')}</Table.Th>
            <Table.Th ta="right">{t('giving.colAmount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {gifts.map((gift) => (
            <Table.Tr key={gift.id}>
              <Table.Td><Anchor component={Link} to={`/giving/${gift.id}`}><DateText date={gift.receivedOn} /></Anchor></Table.Td>
              <Table.Td>
                {gift.allocations?.map((a) => a.fund.name).join(', ')}
                {gift.campaign && <Text size="sm" c="dimmed">{gift.campaign.name}</Text>}
              </Table.Td>
              <Table.Td visibleFrom="sm">{gift.kind === 'DUES' ? t('enums.donationKind.DUES') : gift.method && t(`enums.donationMethod.${gift.method}`)}</Table.Td>
              <Table.Td ta="right">
                <MoneyText money={gift.amount} />
                {isMoney(gift.refunded) && <Text size="sm" c="dimmed">{t('giving.refunded')} <MoneyText money={gift.refunded} /></Text>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {hasNext && <Button variant="subtle" loading={isLoadingNext} onClick={() => loadNext(pageSize)}>{t('common.showMore')}</Button>}
    </Stack>
  );
}
