import { Button, Group } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { type Choice, FilterChip } from '@/components/FilterChip';
import { formatDate, localToday } from '@/lib/format/date';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { useListState } from '@/lib/lists/useListState';
import { useRecordWords } from '@/lib/recordWords';
import type { AuditFiltersFragment$key } from './__generated__/AuditFiltersFragment.graphql';

/** What people look for in the history; the rest is found over the record itself. */
const types = ['Contact', 'Donation', 'Membership', 'MembershipTerm', 'Pledge', 'VolunteerHours', 'ShiftSignup', 'Task', 'ConsentEvent', 'ImportRun', 'Run', 'User', 'AccessRule', 'ApiToken', 'CustomField', 'Tag', 'Fund', 'Campaign', 'MembershipLevel', 'Organization'];
const daysBack = [0, 7, 30, 365];

function dayBefore(days: number): string {
  const day = new Date(`${localToday()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

export function AuditFilters({ query, list }: { query: AuditFiltersFragment$key; list: ReturnType<typeof useListState> }) {
  const { t, locale } = useWords();
  const { entity } = useRecordWords();
  const data = useFragment(
    graphql`
      fragment AuditFiltersFragment on Query {
        users(first: 200, orderBy: { field: NAME, direction: ASC }) { edges { node { id name } } }
      }
    `,
    query,
  );
  const chip = (key: string, name: string, phrase: (label: string) => string, choices: readonly Choice[]) => <FilterChip name={name} phrase={phrase} choices={choices} value={list.get(key)} onChange={(value) => list.set(key, value)} />;
  const people = nodesOf(data.users).map((u) => ({ value: u.id, label: u.name }));
  const records = types.map((value) => ({ value, label: entity(value) })).sort((a, b) => a.label.localeCompare(b.label, locale));
  const ops = (['CREATE', 'UPDATE', 'DELETE'] as const).map((value) => ({ value, label: t(`upkeep.auditOps.${value}`) }));
  const vias = (['session', 'token', 'import', 'run', 'cli'] as const).map((value) => ({ value, label: t(`upkeep.auditVias.${value}`) }));
  const days = daysBack.map(dayBefore).map((value) => ({ value, label: formatDate(value, locale) }));
  return (
    <Group gap="xs" mb="md">
      {chip('who', t('settings.auditWho'), (label) => t('upkeep.auditWhoIs', { label }), people)}
      {chip('type', t('settings.auditWhat'), (label) => t('upkeep.auditTypeIs', { label }), records)}
      {chip('op', t('settings.auditChange'), (label) => t('upkeep.auditOpIs', { label }), ops)}
      {chip('via', t('upkeep.auditVia'), (label) => t('upkeep.auditViaIs', { label }), vias)}
      {chip('since', t('upkeep.auditSince'), (label) => t('upkeep.auditSinceIs', { label }), days)}
      {list.isFiltered && <Button variant="subtle" size="compact-md" onClick={list.clear}>{t('contacts.clearFilters')}</Button>}
    </Group>
  );
}
