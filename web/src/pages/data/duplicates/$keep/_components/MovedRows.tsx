import { Stack, Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { formatMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import type { MovedRowsFragment$data, MovedRowsFragment$key } from './__generated__/MovedRowsFragment.graphql';

/** Lines of the ledger go with their donations; nobody reads them apart. */
const silent = ['LedgerEntry'];
type Row = MovedRowsFragment$data['rows'][number]['rows'][number];

export function MovedRows({ plan }: { plan: MovedRowsFragment$key }) {
  const { t, locale } = useWords();
  const p = useFragment(
    graphql`
      fragment MovedRowsFragment on MergePlan {
        merged { displayName }
        rows {
          type
          action
          count
          rows {
            id
            ... on ContactEmail { address }
            ... on ContactPhone { phone: formatted }
            ... on ContactAddress { lines: formatted }
            ... on Tag { tagName: name }
            ... on Donation { receivedOn amount { amount currency } }
            ... on Membership { level { name } }
            ... on Task { taskTitle: title }
            ... on Interaction { subject }
            ... on Contact { displayName }
          }
        }
      }
    `,
    plan,
  );
  const rows = p.rows.filter((r) => !silent.includes(r.type));
  if (rows.length === 0) return <Text c="dimmed">{t('duplicates.noRows', { name: p.merged.displayName })}</Text>;
  const number = new Intl.NumberFormat(locale);
  const word = (r: Row) =>
    r.amount ? `${r.receivedOn ?? ''} ${formatMoney(r.amount, locale)}`
      : r.address ?? r.phone ?? r.lines?.join(' ') ?? r.tagName ?? r.level?.name ?? r.taskTitle ?? r.subject ?? r.displayName ?? '';
  const rule = (type: string) => (type === 'Membership' ? t('duplicates.rulesMembership') : type === 'ConsentEvent' ? t('duplicates.rulesConsent') : '');
  return (
    <Stack gap="xs">
      {rows.map((r) => {
        const words = r.rows.map(word).filter(Boolean);
        return (
          <details key={`${r.type}-${r.action}`}>
            <summary>
              <Text component="span" fw={600}>{t(`duplicates.rows.${r.type as 'Tag'}`)} {number.format(r.count)}</Text>{' '}
              <Text component="span" c="dimmed">{t(`duplicates.action.${r.action as 'MOVES'}`)}</Text>
            </summary>
            {r.action === 'MOVES' && rule(r.type) && <Text size="sm">{rule(r.type)}</Text>}
            {words.length > 0 && <Text size="sm" c="dimmed">{words.join(', ')}</Text>}
          </details>
        );
      })}
    </Stack>
  );
}
