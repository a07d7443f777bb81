import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Suspense } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { formatDate } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/money';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import type { HintMutation } from './__generated__/HintMutation.graphql';
import type { HintQuery } from './__generated__/HintQuery.graphql';

interface Props {
  batch: string;
  row: string;
  contact: string;
}

/** What the donor of the row at hand has promised or owes: a cheque may pay a pledge; dues belong to the membership. */
export function Hint(props: Props) {
  return <Suspense fallback={null}><Loaded {...props} /></Suspense>;
}

function Loaded({ batch, row, contact }: Props) {
  const { t, locale } = useWords();
  const data = useLazyLoadQuery<HintQuery>(
    graphql`
      query HintQuery($contact: ID!) {
        node(id: $contact) {
          ... on Contact {
            id
            displayName
            pledges(first: 5) { edges { node { id status amount { amount currency } schedule { number dueOn status amount { amount currency } } } } }
            memberships(first: 3) { edges { node { id status endsOn } } }
          }
        }
      }
    `,
    { contact },
    { fetchPolicy: 'store-or-network' },
  );
  const [save] = useAct<HintMutation>(graphql`
    mutation HintMutation($input: SaveGiftBatchRowsInput!) {
      saveGiftBatchRows(input: $input) { giftBatch { ...BatchPageFragment_batch } }
    }
  `);
  const open = nodesOf(data.node?.pledges).filter((p) => p.status === 'ACTIVE' || p.status === 'OVERDUE');
  const owing = nodesOf(data.node?.memberships).find((m) => m.status === 'GRACE' || m.status === 'EXPIRED');
  if (open.length === 0 && !owing) return null;
  const pay = (pledgeID: string | null) => void save({ input: { id: batch, rows: [{ key: row, pledgeID }] } }).catch((error: unknown) => showProblem(explain(error)));
  return (
    <Paper withBorder p="sm" component="aside" aria-label={t('gifts.batch.hint')}>
      <Stack gap="xs">
        {open.map((p) => {
          const due = p.schedule.find((s) => s.status !== 'PAID');
          return (
            <Group key={p.id} gap="sm">
              <Text>{t('gifts.batch.pledgeHint', { name: data.node?.displayName ?? '', amount: p.amount ? formatMoney(p.amount, locale) : '', next: due ? `${formatMoney(due.amount, locale)}, ${formatDate(due.dueOn, locale)}` : '' })}</Text>
              <Button size="compact-sm" variant="default" onClick={() => pay(p.id)}>{t('gifts.batch.payPledge')}</Button>
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => pay(null)}>{t('gifts.batch.noPledge')}</Button>
            </Group>
          );
        })}
        {owing && <Text>{t('gifts.batch.duesHint', { name: data.node?.displayName ?? '' })} <Anchor component={Link} to={`/memberships/${owing.id}/renew`}>{t('gifts.batch.toRenew')}</Anchor></Text>}
      </Stack>
    </Paper>
  );
}
