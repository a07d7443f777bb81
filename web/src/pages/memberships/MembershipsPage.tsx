import { Anchor, Button, Group } from '@mantine/core';
import { IconId, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { type Column, DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { ExportMenu } from '@/components/ExportMenu';
import { type Choice, FilterChip } from '@/components/FilterChip';
import { Page } from '@/components/Page';
import { SearchBox } from '@/components/SearchBox';
import { StatusBadge } from '@/components/StatusBadge';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { useListState } from '@/lib/lists/useListState';
import { sizes } from '@/lib/theme';
import { states } from './_lib/filter';
import type { MembershipsPageFragment$data, MembershipsPageFragment$key } from './__generated__/MembershipsPageFragment.graphql';
import type { MembershipsPagePaginationQuery } from './__generated__/MembershipsPagePaginationQuery.graphql';
import { membershipFilter } from './_lib/filter';

const pageSize = 50;
type Row = NodeOf<MembershipsPageFragment$data['memberships']>;

interface Props {
  query: MembershipsPageFragment$key;
  levels: readonly Choice[];
  list: ReturnType<typeof useListState>;
  isStale: boolean;
}

export function MembershipsPage({ query, levels, list, isStale }: Props) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<MembershipsPagePaginationQuery, MembershipsPageFragment$key>(
    graphql`
      fragment MembershipsPageFragment on Query
      @refetchable(queryName: "MembershipsPagePaginationQuery")
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 50 }
        after: { type: "Cursor" }
        where: { type: "MembershipWhereInput" }
        orderBy: { type: "MembershipOrder" }
      ) {
        memberships(first: $first, after: $after, where: $where, orderBy: $orderBy) @connection(key: "MembershipsPage_memberships") {
          totalCount
          edges {
            node {
              id
              status
              joinedOn
              endsOn
              holder { id displayName }
              level { id name }
            }
          }
        }
      }
    `,
    query,
  );
  const memberships = allowed(data.memberships);
  const rows = nodesOf(memberships);
  const columns = useColumns();
  const words = { running: t('memberships.stateRunning'), ending: t('memberships.stateEnding'), ended: t('memberships.stateEnded'), cancelled: t('memberships.stateCancelled') };
  return (
    <Page
      title={t('memberships.title')}
      count={memberships.totalCount}
      width="full"
      actions={
        <>
          <ExportMenu list="memberships" where={membershipFilter(list.get)} />
          <Button component={Link} to="/memberships/new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('memberships.start')}</Button>
        </>
      }
    >
      {(rows.length > 0 || list.isFiltered) && (
        <Group gap="xs" mb="md">
          <SearchBox label={t('memberships.search')} value={list.get('q') ?? ''} onChange={(v) => list.set('q', v)} />
          <FilterChip name={t('memberships.filterState')} phrase={(label) => label} choices={states.map((s) => ({ value: s, label: words[s] }))} value={list.get('state')} onChange={(v) => list.set('state', v)} />
          {levels.length > 0 && (
            <FilterChip name={t('memberships.filterLevel')} phrase={(label) => t('memberships.filterLevelIs', { label })} choices={levels} value={list.get('level')} onChange={(v) => list.set('level', v)} />
          )}
          {list.isFiltered && <Button variant="subtle" size="compact-md" onClick={list.clear}>{t('contacts.clearFilters')}</Button>}
        </Group>
      )}
      {rows.length > 0 && (
        <div aria-busy={isStale}>
          <DataTable
            label={t('memberships.listLabel')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.id}
            href={(row) => `/memberships/${row.id}`}
            total={memberships.totalCount}
            sort={list.sort}
            onSort={list.setSort}
            hasMore={hasNext}
            isLoadingMore={isLoadingNext}
            onNeedMore={() => loadNext(pageSize)}
          />
        </div>
      )}
      {rows.length === 0 && list.isFiltered && (
        <EmptyState icon={IconSearchOff} title={t('memberships.noMatchTitle')} action={<Button variant="default" onClick={list.clear}>{t('contacts.clearFilters')}</Button>}>{t('memberships.noMatchText')}</EmptyState>
      )}
      {rows.length === 0 && !list.isFiltered && (
        <EmptyState icon={IconId} title={t('memberships.emptyTitle')} action={<Button component={Link} to={levels.length > 0 ? '/memberships/new' : '/settings/levels'}>{levels.length > 0 ? t('memberships.start') : t('memberships.emptyLevels')}</Button>}>{t('memberships.emptyText')}</EmptyState>
      )}
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { key: 'member', header: t('memberships.colMember'), cell: (m) => <Anchor component={Link} to={`/memberships/${m.id}`} c="inherit" fw={500}>{m.holder.displayName}</Anchor> },
      { key: 'level', header: t('memberships.colLevel'), width: 22, hideOnPhone: true, cell: (m) => m.level.name },
      { key: 'status', header: t('memberships.colStatus'), width: 18, cell: (m) => <StatusBadge status={m.status} /> },
      { key: 'joined', header: t('memberships.colJoined'), width: 16, hideOnPhone: true, sortKey: 'JOINED_ON', cell: (m) => <DateText date={m.joinedOn} /> },
      { key: 'ends', header: t('memberships.colEnds'), width: 16, hideOnPhone: true, cell: (m) => m.endsOn && <DateText date={m.endsOn} /> },
    ],
    [t],
  );
}
