import { Alert, Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { ListSkeleton } from '@/components/Skeletons';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showProblem } from '@/lib/toast';
import type { ResultFragment$key } from './__generated__/ResultFragment.graphql';
import type { ResultUndoMutation } from './__generated__/ResultUndoMutation.graphql';
import { RowsTable } from './RowsTable';

/** What an import did: figures that add up, the failed rows to take away, and the way back. */
export function Result({ run }: { run: ResultFragment$key }) {
  const { t, locale } = useWords();
  const [isAsking, ask] = useState(false);
  const data = useFragment(
    graphql`
      fragment ResultFragment on Import {
        id
        kind
        status
        rowCount
        created
        updated
        unchanged
        skipped
        failed
        undone
        kept
        error
        headers
        errorFileURL
      }
    `,
    run,
  );
  const [undo, isBusy] = useAct<ResultUndoMutation>(graphql`
    mutation ResultUndoMutation($input: UndoImportInput!) {
      undoImport(input: $input) { import { id ...ImportPageFragment } }
    }
  `);
  const figures = [
    [t('imports.total'), data.rowCount],
    [t('imports.created'), data.created],
    [t('imports.updated'), data.updated],
    [t('imports.unchanged'), data.unchanged],
    [t('imports.skipped'), data.skipped],
    [t('imports.failed'), data.failed],
  ] as const;
  const number = new Intl.NumberFormat(locale);
  const takeBack = () => undo({ input: { id: data.id } }).then(() => undefined, (error: unknown) => showProblem(explain(error)));
  return (
    <Stack gap="lg">
      <Title order={2}>{t('imports.resultTitle')}</Title>
      {data.error && <Alert color="red" variant="light" title={t('imports.stopped')}>{data.error}</Alert>}
      {data.status === 'UNDONE' && <Alert color="gray" variant="light">{t('imports.undoneResult', { undone: data.undone, kept: data.kept })}</Alert>}
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }}>
        {figures.map(([label, value]) => (
          <Paper key={label} withBorder p="md">
            <Text size="xl" fw={600}>{number.format(value)}</Text>
            <Text c="dimmed">{label}</Text>
          </Paper>
        ))}
      </SimpleGrid>
      <Text c="dimmed" data-testid="adds-up">{t('imports.addsUp', { total: data.rowCount, created: data.created, updated: data.updated, unchanged: data.unchanged, skipped: data.skipped, failed: data.failed })}</Text>
      <Group>
        {data.status === 'APPLIED' && <Button component={Link} to={data.kind === 'DONATIONS' ? '/giving' : '/contacts'}>{data.kind === 'DONATIONS' ? t('imports.seeDonations') : t('imports.seeContacts')}</Button>}
        {data.status !== 'UNDONE' && !isAsking && <Button variant="default" onClick={() => ask(true)}>{t('imports.undo')}</Button>}
      </Group>
      {isAsking && data.status !== 'UNDONE' && (
        <Paper withBorder p="md">
          <Stack gap="sm">
            <Title order={3}>{t('imports.undoTitle')}</Title>
            <Text>{t('imports.undoText', { created: data.created, updated: data.updated })}</Text>
            <Group gap="xs">
              <Button color="red" loading={isBusy} onClick={() => void takeBack()}>{t('imports.undo')}</Button>
              <Button variant="subtle" onClick={() => ask(false)}>{t('common.cancel')}</Button>
            </Group>
          </Stack>
        </Paper>
      )}
      {data.failed > 0 && (
        <Stack gap="sm">
          <Group>
            {data.errorFileURL && <Button component="a" href={data.errorFileURL} download variant="default" leftSection={<IconDownload size={sizes.icon} aria-hidden />}>{t('imports.errorsDownload')}</Button>}
            <Anchor component={Link} to={`/data/imports/new?kind=${data.kind}&retryOf=${data.id}`}>{t('imports.rerun')}</Anchor>
          </Group>
          <Text c="dimmed">{t('imports.errorsText')}</Text>
          <Suspense fallback={<ListSkeleton />}><RowsTable importID={data.id} headers={data.headers ?? []} action="FAIL" /></Suspense>
        </Stack>
      )}
    </Stack>
  );
}
