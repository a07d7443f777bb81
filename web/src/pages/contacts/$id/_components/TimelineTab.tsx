import { Button, Stack } from '@mantine/core';
import { IconTimeline } from '@tabler/icons-react';
import { graphql, usePaginationFragment } from 'react-relay';
import { EmptyState } from '@/components/EmptyState';
import { useWords } from '@/lib/i18n';
import type { TimelineTabFragment$data, TimelineTabFragment$key } from './__generated__/TimelineTabFragment.graphql';
import type { TimelineTabPaginationQuery } from './__generated__/TimelineTabPaginationQuery.graphql';
import { NewInteraction } from './NewInteraction';
import { TimelineRow } from './TimelineRow';
import classes from './TimelineTab.module.css';

export type Item = NonNullable<TimelineTabFragment$data['timeline']>['edges'][number]['node'];

const pageSize = 30;

export function TimelineTab({ contact, logging }: { contact: TimelineTabFragment$key; logging: number }) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<TimelineTabPaginationQuery, TimelineTabFragment$key>(
    graphql`
      fragment TimelineTabFragment on Contact
      @refetchable(queryName: "TimelineTabPaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" }) {
        id
        timeline(first: $first, after: $after, kinds: [INTERACTION, DONATION, MEMBERSHIP, SIGNUP, HOURS, CONSENT, TASK])
          @connection(key: "TimelineTab_timeline") {
          edges {
            node {
              kind
              at
              node {
                id
                ... on Interaction { interactionKind: kind subject body user { id name } }
                ... on Donation { donationKind: kind amount { amount currency } allocations { id fund { id name } } donationNote: note }
                ... on MembershipTerm { termKind: kind startOn endOn price { amount currency } level { id name } membership { id } }
                ... on ShiftSignup { signupStatus: status shift { id opportunity { id title } } }
                ... on VolunteerHours { minutesWorked minutesPlanned opportunity { id title } }
                ... on ConsentEvent { purpose channel action }
                ... on Task { taskTitle: title completedAt }
              }
            }
          }
        }
      }
    `,
    contact,
  );
  const items = (data.timeline?.edges ?? []).map((e) => e.node);
  return (
    <Stack gap="md">
      <NewInteraction contactID={data.id} asked={logging} onSaved={() => refetch({}, { fetchPolicy: 'network-only' })} />
      {items.length === 0 && <EmptyState icon={IconTimeline} title={t('contacts.tabTimeline')}>{t('contacts.timelineEmpty')}</EmptyState>}
      <ol className={classes.list}>
        {items.map((item) => <TimelineRow key={item.node.id} item={item} />)}
      </ol>
      {hasNext && <Button variant="subtle" loading={isLoadingNext} onClick={() => loadNext(pageSize)}>{t('common.showMore')}</Button>}
    </Stack>
  );
}
