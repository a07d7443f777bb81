import { Button, Stack, Table, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { ChangeList } from '@/components/ChangeList';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { useAccess } from '@/lib/viewer';
import type { HistoryTabFragment$key } from './__generated__/HistoryTabFragment.graphql';
import type { HistoryTabPaginationQuery } from './__generated__/HistoryTabPaginationQuery.graphql';
import type { HistoryTabQuery } from './__generated__/HistoryTabQuery.graphql';
import { useRestoreValue } from './useRestoreValue';

/** Loaded when it is opened: most people never look, and it is long. */
export function HistoryTab({ contactID }: { contactID: string }) {
  const data = useLazyLoadQuery<HistoryTabQuery>(
    graphql`
      query HistoryTabQuery($id: ID!) {
        node(id: $id) { ... on Contact @alias(as: "contact") { ...HistoryTabFragment } }
      }
    `,
    { id: contactID },
    { fetchPolicy: 'store-and-network' },
  );
  return data.node?.contact ? <History contactID={contactID} contact={data.node.contact} /> : null;
}

function History({ contactID, contact }: { contactID: string; contact: HistoryTabFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Contact');
  const { restore, mayRestore, isBusy } = useRestoreValue(contactID);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<HistoryTabPaginationQuery, HistoryTabFragment$key>(
    graphql`
      fragment HistoryTabFragment on Contact
      @refetchable(queryName: "HistoryTabPaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "Cursor" }) {
        history(first: $first, after: $after) @connection(key: "HistoryTab_history") {
          edges { node { id entityType op actor occurredAt changes { field old new } } }
        }
      }
    `,
    contact,
  );
  const { entity, field } = useRecordWords();
  const entries = nodesOf(data.history);
  if (entries.length === 0) return <EmptyState icon={IconHistory} title={t('contacts.tabHistory')}>{t('contacts.historyEmpty')}</EmptyState>;
  return (
    <Stack>
      <Table aria-label={t('contacts.tabHistory')} verticalSpacing="sm">
        <Table.Tbody>
          {entries.map((e) => (
            <Table.Tr key={e.id} style={{ verticalAlign: 'top' }}>
              <Table.Td>
                <Text>{t(`enums.auditOp.${e.op}`)} · {entity(e.entityType)}</Text>
                <Text size="sm" c="dimmed"><TimeText instant={e.occurredAt} /> · {e.actor || t('settings.auditSystem')}</Text>
              </Table.Td>
              <Table.Td>
                <ChangeList
                  changes={e.changes}
                  action={(change) => mayWrite && e.entityType === 'Contact' && e.op === 'UPDATE' && mayRestore(change) && (
                    <Button variant="subtle" size="compact-sm" ml="xs" disabled={isBusy} aria-label={t('records.restoreField', { name: field(change.field) })} onClick={() => void restore(change)}>{t('records.restore')}</Button>
                  )}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {hasNext && <Button variant="subtle" loading={isLoadingNext} onClick={() => loadNext(30)}>{t('common.showMore')}</Button>}
    </Stack>
  );
}
