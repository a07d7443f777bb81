import { Anchor, Group, Progress, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, useFragment, useSubscription } from 'react-relay';
import { Link } from 'react-router';
import { useWords } from '@/lib/i18n';
import { useProgressText } from './progress';
import type { ImportItemFragment$key } from './__generated__/ImportItemFragment.graphql';
import type { ImportItemSubscription } from './__generated__/ImportItemSubscription.graphql';

const subscription = graphql`
  subscription ImportItemSubscription($id: ID!) {
    importProgress(id: $id) { id ...ImportItemFragment }
  }
`;

export function ImportItem({ run }: { run: ImportItemFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment ImportItemFragment on Import { id status fileName rowCount staged processed rowsPerSecond }
    `,
    run,
  );
  const progress = useProgressText();
  const isActive = data.status === 'STAGING' || data.status === 'APPLYING' || data.status === 'UNDOING';
  const title = t('runs.import', { name: data.fileName ?? '' });
  const done = data.status === 'STAGING' ? data.staged : data.processed;
  const left = data.rowsPerSecond > 0 ? Math.round((data.rowCount - done) / data.rowsPerSecond) : null;
  return (
    <Stack component="li" gap="xs">
      {isActive && <Watch id={data.id} />}
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text fw={500}>{title}</Text>
        <Text size="sm" c={data.status === 'FAILED' ? 'red' : 'dimmed'}>{t(`enums.importStatus.${data.status}`)}</Text>
      </Group>
      {isActive && <Progress value={data.rowCount > 0 ? (100 * done) / data.rowCount : 100} animated={data.rowCount === 0} aria-label={title} />}
      <Text size="sm" c="dimmed" role={isActive ? 'status' : undefined}>
        {progress({ done, total: data.rowCount, rowsPerSecond: data.rowsPerSecond, secondsLeft: isActive ? left : null })}
      </Text>
      <Anchor component={Link} to={`/data/imports/${data.id}`} size="sm">{t('runs.open')}</Anchor>
    </Stack>
  );
}

function Watch({ id }: { id: string }) {
  useSubscription<ImportItemSubscription>(useMemo(() => ({ subscription, variables: { id } }), [id]));
  return null;
}
