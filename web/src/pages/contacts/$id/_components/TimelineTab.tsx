import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconChecklist, IconGift, IconHeartHandshake, IconHourglass, IconId, IconMessageCircle, IconPencil, IconShieldCheck, IconTimeline } from '@tabler/icons-react';
import { graphql, usePaginationFragment } from 'react-relay';
import { Link } from 'react-router';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { MoneyText } from '@/components/MoneyText';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { TimelineTabFragment$data, TimelineTabFragment$key } from './__generated__/TimelineTabFragment.graphql';
import type { TimelineTabPaginationQuery } from './__generated__/TimelineTabPaginationQuery.graphql';
import { NewInteraction } from './NewInteraction';
import classes from './TimelineTab.module.css';

type Item = TimelineTabFragment$data['timeline']['edges'][number]['node'];

const icons = {
  INTERACTION: IconMessageCircle,
  DONATION: IconGift,
  REFUND: IconArrowBackUp,
  MEMBERSHIP_TERM: IconId,
  SHIFT: IconHeartHandshake,
  VOLUNTEER_HOURS: IconHourglass,
  CONSENT: IconShieldCheck,
  TASK: IconChecklist,
  CHANGE: IconPencil,
};

const pageSize = 30;

export function TimelineTab({ contact }: { contact: TimelineTabFragment$key }) {
  const { t } = useWords();
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<TimelineTabPaginationQuery, TimelineTabFragment$key>(
    graphql`
      fragment TimelineTabFragment on Contact
      @refetchable(queryName: "TimelineTabPaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" }) {
        id
        timeline(first: $first, after: $after, kinds: [INTERACTION, DONATION, REFUND, MEMBERSHIP_TERM, SHIFT, VOLUNTEER_HOURS, CONSENT, TASK])
          @connection(key: "TimelineTab_timeline") {
          edges {
            node {
              id
              kind
              at
              what
              title
              detail
              actor
              amount { amount currency }
              node { __typename id }
            }
          }
        }
      }
    `,
    contact,
  );
  const items = data.timeline.edges.map((e) => e.node);
  return (
    <Stack gap="md">
      <NewInteraction contactID={data.id} onSaved={() => refetch({}, { fetchPolicy: 'network-only' })} />
      {items.length === 0 && <EmptyState icon={IconTimeline} title={t('contacts.tabTimeline')}>{t('contacts.timelineEmpty')}</EmptyState>}
      <ol className={classes.list}>
        {items.map((item) => <TimelineRow key={item.id} item={item} />)}
      </ol>
      {hasNext && <Button variant="subtle" loading={isLoadingNext} onClick={() => loadNext(pageSize)}>{t('common.showMore')}</Button>}
    </Stack>
  );
}

function TimelineRow({ item }: { item: Item }) {
  const { t } = useWords();
  const Icon = icons[item.kind];
  const opens = item.node?.__typename === 'Donation' ? `/giving/${item.node.id}` : item.node?.__typename === 'Membership' ? `/memberships/${item.node.id}` : null;
  const heading = timelineHeading(t, item);
  return (
    <li className={classes.item}>
      <span className={classes.icon} data-kind={item.kind}><Icon size={sizes.icon} aria-hidden /></span>
      <div className={classes.body}>
        <Text component="div">
          {opens ? <Anchor component={Link} to={opens} c="inherit" fw={500}>{heading}</Anchor> : <Text span fw={500}>{heading}</Text>}
          {item.title && item.title !== heading && <Text span> · {item.title}</Text>}
        </Text>
        {item.detail && <Text c="dimmed" className={classes.detail}>{item.detail}</Text>}
        <Text size="sm" c="dimmed"><TimeText instant={item.at} />{item.actor ? ` · ${item.actor}` : ''}</Text>
      </div>
      <Text component="div" className={classes.amount}><MoneyText money={item.amount} /></Text>
    </li>
  );
}

function timelineHeading(t: ReturnType<typeof useWords>['t'], item: Item): string {
  const key = `timeline.${item.kind}_${item.what}` as const;
  const fallback = `timeline.${item.kind}` as const;
  return t([key, fallback] as unknown as 'timeline.DONATION');
}
