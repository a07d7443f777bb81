import { Anchor, Group, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { type MembershipStatus, StatusBadge } from '@/components/StatusBadge';
import { useWords } from '@/lib/i18n';
import classes from './MembersCard.module.css';
import type { MembersCardFragment$key } from './__generated__/MembersCardFragment.graphql';

const order: MembershipStatus[] = ['NEW', 'CURRENT', 'GRACE', 'PENDING', 'EXPIRED', 'CANCELLED'];
const states: Partial<Record<MembershipStatus, string>> = { NEW: 'running', CURRENT: 'running', GRACE: 'ended', EXPIRED: 'ended', CANCELLED: 'cancelled' };

/** Memberships by where they stand today: bars from zero, each leading to the people behind it. */
export function MembersCard({ query }: { query: MembersCardFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment MembersCardFragment on Query {
        membershipStatusCounts { status count }
      }
    `,
    query,
  );
  if (!data.membershipStatusCounts) return null;
  const count = (status: MembershipStatus) => data.membershipStatusCounts?.find((c) => c.status === status)?.count ?? 0;
  const now = count('NEW') + count('CURRENT') + count('GRACE');
  const most = Math.max(1, ...order.map(count));
  const number = new Intl.NumberFormat(locale);
  return (
    <Card title={t('home.members')}>
      <Text>{now > 0 ? t('home.membersSentence', { count: now, grace: count('GRACE') }) : t('home.membersNone')}</Text>
      <ul className={classes.list}>
        {order.filter((status) => count(status) > 0).map((status) => (
          <li key={status} className={classes.row}>
            <Group justify="space-between" wrap="nowrap">
              <StatusBadge status={status} />
              <Anchor component={Link} to={states[status] ? `/memberships?state=${states[status]}` : '/memberships'}>{number.format(count(status))}</Anchor>
            </Group>
            <div className={classes.track} aria-hidden><div className={classes.bar} data-status={status} style={{ width: `${(100 * count(status)) / most}%` }} /></div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
