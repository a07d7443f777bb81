import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { ChangeList } from '@/components/ChangeList';
import { TimeText } from '@/components/DateText';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { useAccess } from '@/lib/viewer';
import type { HistoryQuery } from './__generated__/HistoryQuery.graphql';

/** Who changed what of the membership, asked for when somebody wants to know. */
export function History({ membershipID }: { membershipID: string }) {
  const { t } = useWords();
  const { mayRead } = useAccess('AuditEntry');
  const [isOpen, open] = useState(false);
  if (!mayRead) return null;
  if (!isOpen) return <Group><Button variant="subtle" color="gray" onClick={() => open(true)}>{t('renewals.history')}</Button></Group>;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('renewals.history')}>
      <Title order={2} size="h3" mb="sm">{t('renewals.history')}</Title>
      <Suspense fallback={<Text c="dimmed">{t('common.loading')}</Text>}><Entries membershipID={membershipID} /></Suspense>
    </Paper>
  );
}

function Entries({ membershipID }: { membershipID: string }) {
  const { t } = useWords();
  const { entity } = useRecordWords();
  const data = useLazyLoadQuery<HistoryQuery>(
    graphql`
      query HistoryQuery($id: ID!) {
        auditEntries(first: 50, where: { entityType: "Membership", entityID: $id }, orderBy: { field: OCCURRED_AT, direction: DESC }) {
          edges { node { id entityType op actor occurredAt changes { field old new } } }
        }
      }
    `,
    { id: membershipID },
    { fetchPolicy: 'network-only' },
  );
  const entries = nodesOf(data.auditEntries);
  return (
    <Stack gap="sm">
      {entries.length === 0 && <Text c="dimmed">{t('renewals.historyNone')}</Text>}
      {entries.map((e) => (
        <div key={e.id}>
          <Text>{t(`enums.auditOp.${e.op}`)} · {entity(e.entityType)}</Text>
          <Text size="sm" c="dimmed"><TimeText instant={e.occurredAt} /> · {e.actor || t('settings.auditSystem')}</Text>
          <ChangeList changes={e.changes} />
        </div>
      ))}
    </Stack>
  );
}
