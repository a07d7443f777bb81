import { Button } from '@mantine/core';
import { IconChartBar, IconClock, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { graphql } from 'react-relay';
import { Link } from 'react-router';
import type { Sort } from '@/components/DataTable';
import { EmptyState } from '@/components/EmptyState';
import { type ListContext, ListPage } from '@/components/list/ListPage';
import type { NodeOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { useHoursColumns } from './_components/columns';
import { DecideHours } from './_components/DecideHours';
import { LogHours } from './_components/LogHours';
import { hoursViews, useHoursFields } from './_lib/fields';
import type { HoursPageQuery } from './__generated__/HoursPageQuery.graphql';

const latestFirst: Sort = { key: 'WORKED_ON', direction: 'DESC' };

const query = graphql`
  query HoursPageQuery(
    $first: Int, $offset: Int, $after: Cursor, $withTotal: Boolean!
    $where: VolunteerHoursWhereInput, $orderBy: VolunteerHoursOrder
  ) {
    volunteerHours(first: $first, offset: $offset, after: $after, where: $where, orderBy: $orderBy) {
      totalCount @include(if: $withTotal)
      pageInfo { endCursor }
      edges { node { id contact { id displayName } ...columns_hours } }
    }
  }
`;

type Row = NodeOf<HoursPageQuery['response']['volunteerHours']>;

export function HoursPage({ attempt }: { attempt: number }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('VolunteerHours');
  const [logging, setLogging] = useState<ListContext | null>(null);
  const fields = useHoursFields();
  const columns = useHoursColumns<Row>(mayWrite);
  const views = useMemo(() => hoursViews(t), [t]);
  return (
    <>
      <ListPage<HoursPageQuery, Row>
        page="volunteerHours"
        title={t('volunteering.log.title')}
        label={t('volunteering.log.title')}
        query={query}
        connection={(data) => data.volunteerHours}
        narrow={(where, list) => {
          const text = list.state.search.trim();
          const named = text ? { or: [{ hasContactWith: [{ displayNameContainsFold: text }] }, { hasOpportunityWith: [{ titleContainsFold: text }] }] } : undefined;
          return where && named ? { and: [where, named] } : (where ?? named);
        }}
        fields={fields}
        columns={columns}
        views={views}
        defaultSort={latestFirst}
        searchLabel={t('volunteering.log.search')}
        rowName={(row) => row.contact.displayName}
        exportList="volunteerHours"
        attempt={attempt}
        actions={(context) => (
          <>
            <Button variant="default" component={Link} to="/volunteering/hours/totals" leftSection={<IconChartBar size={sizes.icon} aria-hidden />}>{t('volunteering.log.totals')}</Button>
            {mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setLogging(context)}>{t('volunteering.log.add')}</Button>}
          </>
        )}
        bulk={mayWrite ? (context) => <DecideHours context={context} /> : undefined}
        empty={<EmptyState icon={IconClock} title={t('volunteering.log.emptyTitle')}>{t('volunteering.log.emptyText')}</EmptyState>}
      />
      {logging && <LogHours onClose={() => setLogging(null)} onDone={logging.refresh} />}
    </>
  );
}
