import { Button } from '@mantine/core';
import { IconGift, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { Sort } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { ListPage } from '@/components/list/ListPage';
import type { NodeOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { useDonationColumns } from './_components/columns';
import { GiftBulk } from './_components/GiftBulk';
import { GivingTabs } from './_components/GivingTabs';
import { ListSum } from './_components/ListSum';
import { donationViews, useDonationFields, useGiftCurrencies } from './_lib/fields';
import type { DonationsPageQuery } from './__generated__/DonationsPageQuery.graphql';

const newestFirst: Sort = { key: 'RECEIVED_ON', direction: 'DESC' };
const kept = { deletedAtIsNil: true };

const query = graphql`
  query DonationsPageQuery(
    $first: Int, $offset: Int, $after: Cursor, $withTotal: Boolean!
    $where: DonationWhereInput, $orderBy: DonationOrder
  ) {
    donations(first: $first, offset: $offset, after: $after, where: $where, orderBy: $orderBy) {
      totalCount @include(if: $withTotal)
      pageInfo { endCursor }
      edges { node { id receivedOn contact { id displayName } ...columns_donation } }
    }
  }
`;

type Row = NodeOf<DonationsPageQuery['response']['donations']>;

/** Every gift. The sum above the rows is of exactly these rows. */
export function DonationsPage({ attempt }: { attempt: number }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Donation');
  const currencies = useGiftCurrencies();
  const fields = useDonationFields(currencies);
  const columns = useDonationColumns<Row>(currencies);
  const views = useMemo(() => donationViews(t, currencies !== null), [t, currencies]);
  const record = mayWrite && <Button component={Link} to="/giving/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('giving.record')}</Button>;
  return (
    <ListPage<DonationsPageQuery, Row>
      page="donations"
      title={t('giving.title')}
      label={t('giving.listLabel')}
      nav={<GivingTabs />}
      query={query}
      connection={(data) => data.donations}
      narrow={(where, list) => {
        const search = list.state.search.trim();
        return { and: [kept, ...(where ? [where] : []), ...(search ? [{ search }] : [])] };
      }}
      fields={fields}
      columns={columns}
      views={views}
      defaultSort={newestFirst}
      searchLabel={t('giving.search')}
      href={(row) => `/giving/${row.id}`}
      rowName={(row) => `${row.contact.displayName}, ${row.receivedOn}`}
      exportList="donations"
      attempt={attempt}
      above={currencies ? (context) => <ListSum context={context} /> : undefined}
      bulk={(context) => <GiftBulk context={context} mayWrite={mayWrite} />}
      actions={() => record}
      empty={<EmptyState icon={IconGift} title={t('giving.emptyTitle')} action={record}>{t('giving.emptyText')}</EmptyState>}
    />
  );
}
