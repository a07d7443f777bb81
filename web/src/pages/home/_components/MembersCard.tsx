import { Anchor, Group, Text, Title } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { type MembershipStatus, StatusBadge } from '@/components/StatusBadge';
import { formatDate } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { listHref } from '@/lib/lists/filter';
import { levelColor } from '@/lib/theme';
import classes from './MembersCard.module.css';
import type { MembersCardQuery } from './__generated__/MembersCardQuery.graphql';

const order: MembershipStatus[] = ['NEW', 'CURRENT', 'GRACE', 'PENDING', 'EXPIRED', 'CANCELLED', 'DECEASED'];
const present: MembershipStatus[] = ['NEW', 'CURRENT', 'GRACE'];

const statusHref = (status: readonly MembershipStatus[], level?: string) =>
  listHref('/memberships', [{ field: 'status', op: 'is', values: status }, ...(level ? [{ field: 'level', op: 'is', values: [level] } as const] : [])]);

/** Memberships by where they stand today, and members by level: bars from zero, each leading to the people behind it. */
export function MembersCard({ fresh }: { fresh: number }) {
  const { t, locale } = useWords();
  const data = useLazyLoadQuery<MembersCardQuery>(
    graphql`
      query MembersCardQuery {
        membershipLevelCounts { status count level { id name rank } }
        membershipRetention { from to ended renewed }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: fresh },
  );
  const rows = data.membershipLevelCounts;
  if (!rows) return null;
  const count = (status: MembershipStatus) => rows.reduce((n, r) => (r.status === status ? n + r.count : n), 0);
  const now = present.reduce((n, s) => n + count(s), 0);
  const levels = [...new Map(rows.map((r) => [r.level.id, r.level])).values()].sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  const ofLevel = (id: string) => rows.reduce((n, r) => (r.level.id === id && present.includes(r.status) ? n + r.count : n), 0);
  const statuses = order.filter((s) => count(s) > 0);
  const kept = data.membershipRetention;
  const day = (date: string) => formatDate(date, locale, 'long');
  return (
    <Card title={t('home.members')} action={<Anchor component={Link} to="/memberships/renewals" size="sm">{t('desk.whoRenews')}</Anchor>}>
      <Text data-testid="members-sentence">{now > 0 ? t('desk.members', { count: now }) : t('home.membersNone')}{count('GRACE') > 0 && ` ${t('desk.membersGrace', { count: count('GRACE') })}`}</Text>
      {statuses.length > 0 && (
        <Bars title={t('desk.byStatus')} rows={statuses.map((s) => ({ key: s, count: count(s), to: statusHref([s]), name: <StatusBadge status={s} />, status: s }))} />
      )}
      {now > 0 && (
        <Bars title={t('desk.byLevel')} rows={levels.map((l, i) => ({ key: l.id, count: ofLevel(l.id), to: statusHref(present, l.id), name: <Text size="sm">{l.name}</Text>, color: levelColor(i) })).filter((r) => r.count > 0)} />
      )}
      {kept && kept.ended > 0 && (
        <Text size="sm" c="dimmed">{t('desk.retention', { percent: new Intl.NumberFormat(locale, { style: 'percent' }).format(kept.renewed / kept.ended), ended: kept.ended, renewed: kept.renewed, from: day(kept.from), to: day(kept.to) })}</Text>
      )}
    </Card>
  );
}

interface Bar {
  key: string;
  count: number;
  to: string;
  name: React.ReactNode;
  status?: MembershipStatus;
  color?: string;
}

function Bars({ title, rows }: { title: string; rows: readonly Bar[] }) {
  const { locale } = useWords();
  const most = Math.max(1, ...rows.map((r) => r.count));
  return (
    <section aria-label={title}>
      <Title order={3} size="h4" mb={4}>{title}</Title>
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <Link to={row.to} className={classes.row} data-testid={`members-${row.key}`}>
              <Group justify="space-between" wrap="nowrap">{row.name}<span className={classes.number}>{new Intl.NumberFormat(locale).format(row.count)}</span></Group>
              <div className={classes.track}><div className={classes.bar} data-status={row.status} style={{ width: `${(100 * row.count) / most}%`, background: row.color }} /></div>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
