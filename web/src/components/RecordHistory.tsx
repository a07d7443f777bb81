import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { ChangeList } from '@/components/ChangeList';
import { TimeText } from '@/components/DateText';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { useAccess } from '@/lib/viewer';
import type { RecordHistoryQuery } from './__generated__/RecordHistoryQuery.graphql';

interface Props {
  entity: 'Membership' | 'Donation';
  id: string;
  /** Says whose history it is, and what stands there while nothing was changed. */
  title: string;
  none: string;
}

/** Who changed what of the record, asked for when somebody wants to know. */
export function RecordHistory(props: Props) {
  const { t } = useWords();
  const { mayRead } = useAccess('AuditEntry');
  const [isOpen, open] = useState(false);
  if (!mayRead) return null;
  if (!isOpen) return <Group><Button variant="subtle" color="gray" onClick={() => open(true)}>{props.title}</Button></Group>;
  return (
    <Paper withBorder p="md" component="section" aria-label={props.title}>
      <Title order={2} size="h3" mb="sm">{props.title}</Title>
      <Suspense fallback={<Text c="dimmed">{t('common.loading')}</Text>}><Entries {...props} /></Suspense>
    </Paper>
  );
}

function Entries({ entity: type, id, none }: Props) {
  const { t } = useWords();
  const { entity } = useRecordWords();
  const data = useLazyLoadQuery<RecordHistoryQuery>(
    graphql`
      query RecordHistoryQuery($type: String!, $id: ID!) {
        auditEntries(first: 50, where: { entityType: $type, entityID: $id }, orderBy: { field: OCCURRED_AT, direction: DESC }) {
          edges { node { id entityType op actor occurredAt changes { field old new } } }
        }
      }
    `,
    { type, id },
    { fetchPolicy: 'network-only' },
  );
  const entries = nodesOf(data.auditEntries);
  return (
    <Stack gap="sm">
      {entries.length === 0 && <Text c="dimmed">{none}</Text>}
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
