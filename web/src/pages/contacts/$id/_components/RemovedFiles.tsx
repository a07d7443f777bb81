import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay';
import { TimeText } from '@/components/DateText';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { RemovedFilesFragment$key } from './__generated__/RemovedFilesFragment.graphql';
import type { RemovedFilesQuery } from './__generated__/RemovedFilesQuery.graphql';

interface Props {
  onRestore: (id: string, name: string) => void;
}

/** What was removed and can still be put back. */
export function RemovedFiles({ contactID, onRestore }: Props & { contactID: string }) {
  const data = useLazyLoadQuery<RemovedFilesQuery>(
    graphql`
      query RemovedFilesQuery($id: ID!) { node(id: $id) { ... on Contact @alias(as: "contact") { ...RemovedFilesFragment } } }
    `,
    { id: contactID },
    { fetchPolicy: 'network-only' },
  );
  return data.node?.contact ? <Removed contact={data.node.contact} onRestore={onRestore} /> : null;
}

function Removed({ contact, onRestore }: Props & { contact: RemovedFilesFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment RemovedFilesFragment on Contact {
        removedFiles: files(first: 100, where: { removedAtNotNil: true }, orderBy: { field: CREATED_AT, direction: DESC }) {
          edges { node { id name removedAt } }
        }
      }
    `,
    contact,
  );
  const files = nodesOf(data.removedFiles);
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">{t('files.removedTitle')}</Title>
      <Text size="sm" c="dimmed">{t('files.removedText')}</Text>
      {files.length === 0 && <Text size="sm">{t('common.none')}</Text>}
      {files.map((file) => (
        <Group key={file.id} justify="space-between" wrap="nowrap">
          <Text style={{ overflowWrap: 'anywhere' }}>{file.name} <Text span size="sm" c="dimmed">{file.removedAt && <TimeText instant={file.removedAt} />}</Text></Text>
          <Button variant="subtle" size="compact-sm" onClick={() => onRestore(file.id, file.name)}>{t('files.restore')}</Button>
        </Group>
      ))}
    </Stack>
  );
}
