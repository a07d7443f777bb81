import { Button } from '@mantine/core';
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { graphql } from 'react-relay';
import { useSearchParams } from 'react-router';
import type { Sort } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { ListPage } from '@/components/list/ListPage';
import type { NodeOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { useOpportunityColumns } from './_components/columns';
import { NewOpportunity } from './_components/NewOpportunity';
import { opportunityViews, useOpportunityFields } from './_lib/fields';
import type { OpportunitiesPageQuery } from './__generated__/OpportunitiesPageQuery.graphql';

const byTitle: Sort = { key: 'TITLE', direction: 'ASC' };

const query = graphql`
  query OpportunitiesPageQuery(
    $first: Int, $offset: Int, $after: Cursor, $withTotal: Boolean!
    $where: VolunteerOpportunityWhereInput, $orderBy: VolunteerOpportunityOrder, $now: Time!
  ) {
    volunteerOpportunities(first: $first, offset: $offset, after: $after, where: $where, orderBy: $orderBy) {
      totalCount @include(if: $withTotal)
      pageInfo { endCursor }
      edges { node { id title ...columns_opportunity } }
    }
  }
`;

type Row = NodeOf<OpportunitiesPageQuery['response']['volunteerOpportunities']>;

export function OpportunitiesPage({ attempt, now }: { attempt: number; now: string }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('VolunteerOpportunity');
  const [params] = useSearchParams();
  const [isAdding, setAdding] = useState(params.has('new'));
  const fields = useOpportunityFields();
  const columns = useOpportunityColumns<Row>();
  const views = useMemo(() => opportunityViews(t), [t]);
  const add = mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('volunteering.newOpportunity')}</Button>;
  return (
    <>
      <ListPage<OpportunitiesPageQuery, Row>
        page="volunteerOpportunities"
        title={t('volunteering.opportunities')}
        label={t('volunteering.opportunities')}
        query={query}
        connection={(data) => data.volunteerOpportunities}
        narrow={(where, list) => {
          const text = list.state.search.trim();
          const wanted = [where, text ? { or: [{ titleContainsFold: text }, { locationContainsFold: text }, { descriptionContainsFold: text }] } : undefined].filter((w) => w !== undefined);
          return wanted.length > 1 ? { and: wanted } : wanted[0];
        }}
        columnVariables={() => ({ now })}
        fields={fields}
        columns={columns}
        views={views}
        defaultSort={byTitle}
        searchLabel={t('volunteering.list.search')}
        href={(row) => `/volunteering/${row.id}`}
        rowName={(row) => row.title}
        exportList="volunteerOpportunities"
        attempt={attempt}
        actions={() => add}
        empty={<EmptyState icon={IconHeartHandshake} title={t('volunteering.emptyTitle')} action={add}>{t('volunteering.emptyText')}</EmptyState>}
      />
      {isAdding && <NewOpportunity onClose={() => setAdding(false)} />}
    </>
  );
}
