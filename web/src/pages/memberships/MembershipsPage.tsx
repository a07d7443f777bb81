import { Button } from '@mantine/core';
import { IconId, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from 'react-relay';
import { Link, useNavigate } from 'react-router';
import type { Sort } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { type ListContext, ListPage } from '@/components/list/ListPage';
import type { NodeOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { useMembershipColumns } from './_components/columns';
import { MemberBulk } from './_components/MemberBulk';
import { membershipViews, useMembershipFields } from './_lib/fields';
import { keepSelection } from './_lib/selection';
import type { MembershipsPageQuery, MembershipWhereInput } from './__generated__/MembershipsPageQuery.graphql';

const latestFirst: Sort = { key: 'JOINED_ON', direction: 'DESC' };

const query = graphql`
  query MembershipsPageQuery(
    $first: Int, $offset: Int, $after: Cursor, $withTotal: Boolean!
    $where: MembershipWhereInput, $search: String, $orderBy: MembershipOrder, $withTerms: Boolean!
  ) {
    memberships(first: $first, offset: $offset, after: $after, where: $where, search: $search, orderBy: $orderBy) {
      totalCount @include(if: $withTotal)
      pageInfo { endCursor }
      edges { node { id holder { id displayName } ...columns_membership } }
    }
  }
`;

type Row = NodeOf<MembershipsPageQuery['response']['memberships']>;

export function MembershipsPage({ attempt }: { attempt: number }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { mayWrite } = useAccess('Membership');
  const mayRenew = useAccess('MembershipTerm').mayWrite && mayWrite;
  const fields = useMembershipFields();
  const columns = useMembershipColumns<Row>();
  const views = useMemo(() => membershipViews(t), [t]);
  const renew = ({ selection, where, search }: ListContext) => {
    const ids = [...selection.ids];
    const all: MembershipWhereInput = ids.length > 0 ? { and: [...(where ? [where as MembershipWhereInput] : []), { idNotIn: ids }] } : ((where as MembershipWhereInput | undefined) ?? {});
    keepSelection(selection.isAll ? { where: all, search: search ?? null } : { ids });
    void navigate('/memberships/renew');
  };
  return (
    <ListPage<MembershipsPageQuery, Row>
      page="memberships"
      title={t('memberships.title')}
      label={t('memberships.listLabel')}
      query={query}
      connection={(data) => data.memberships}
      columnVariables={(keys) => ({ withTerms: keys.includes('paid') })}
      fields={fields}
      columns={columns}
      views={views}
      defaultSort={latestFirst}
      searchLabel={t('memberships.search')}
      href={(row) => `/memberships/${row.id}`}
      rowName={(row) => row.holder.displayName}
      exportList="memberships"
      attempt={attempt}
      actions={() => (
        <>
          <Button component={Link} to="/memberships/directory" variant="default">{t('directory.title')}</Button>
          <Button component={Link} to="/memberships/renewals" variant="default">{t('renewals.title')}</Button>
          {mayWrite && <Button component={Link} to="/memberships/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('memberships.start')}</Button>}
        </>
      )}
      bulk={(context) => (
        <>
          {mayRenew && <Button size="compact-md" onClick={() => renew(context)}>{t('renewals.renewMany')}</Button>}
          <MemberBulk context={context} />
        </>
      )}
      empty={
        <EmptyState icon={IconId} title={t('memberships.emptyTitle')} action={mayWrite && <Button component={Link} to="/memberships/new">{t('memberships.start')}</Button>}>
          {t('memberships.emptyText')}
        </EmptyState>
      }
    />
  );
}
