import { Alert, Anchor, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { graphql, useFragment, useSubscription } from 'react-relay';
import { Link } from 'react-router';
import { Page } from '@/components/Page';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showProblem } from '@/lib/toast';
import type { RoundRunFragment$key } from './__generated__/RoundRunFragment.graphql';
import type { RoundRunCancelMutation } from './__generated__/RoundRunCancelMutation.graphql';
import type { RoundRunResumeMutation } from './__generated__/RoundRunResumeMutation.graphql';
import type { RoundRunSubscription } from './__generated__/RoundRunSubscription.graphql';
import type { RoundRunUndoMutation } from './__generated__/RoundRunUndoMutation.graphql';

const active = ['QUEUED', 'RUNNING', 'UNDOING'];

/** A round of renewals at work and when it is over: figures that add up, what did not work, and the way back. */
export function RoundRun({ run }: { run: RoundRunFragment$key }) {
  const { t } = useWords();
  const [isAsking, ask] = useState(false);
  const data = useFragment(
    graphql`
      fragment RoundRunFragment on Run {
        id
        state
        total
        done
        failed
        skipped
        undone
        kept
        error
        isUndoable
        failedRowsPath
      }
    `,
    run,
  );
  const [undo, isUndoing] = useAct<RoundRunUndoMutation>(graphql`
    mutation RoundRunUndoMutation($input: UndoRunInput!) { undoRun(input: $input) { run { id ...RoundRunFragment } } }
  `);
  const [cancel] = useAct<RoundRunCancelMutation>(graphql`
    mutation RoundRunCancelMutation($input: CancelRunInput!) { cancelRun(input: $input) { run { id ...RoundRunFragment } } }
  `);
  const [resume] = useAct<RoundRunResumeMutation>(graphql`
    mutation RoundRunResumeMutation($input: ResumeRunInput!) { resumeRun(input: $input) { run { id ...RoundRunFragment } } }
  `);
  const isActive = active.includes(data.state);
  const act = (what: Promise<unknown>) => what.then(() => undefined, (error: unknown) => showProblem(explain(error)));
  const reached = data.done + data.failed + data.skipped;
  const titles: Record<string, string> = {
    FAILED: t('renewals.stoppedTitle'), CANCELLED: t('renewals.cancelledTitle'), UNDONE: t('renewals.undoneTitle'), UNDOING: t('renewals.undoing'),
    QUEUED: t('renewals.running'), RUNNING: t('renewals.running'),
  };
  const input = { id: data.id };
  return (
    <Page title={titles[data.state] ?? t('renewals.doneTitle')} width="form">
      <Stack gap="lg">
        {isActive && <Working id={data.id} title={titles[data.state] ?? ''} done={data.state === 'UNDOING' ? data.undone + data.kept : reached} total={data.state === 'UNDOING' ? data.done : data.total} onStop={data.state === 'UNDOING' ? undefined : () => void act(cancel({ input }))} />}
        {data.error && <Alert color="red" variant="light" title={t('renewals.stoppedTitle')}>{data.error}</Alert>}
        {!isActive && (
          <Text data-testid="round-adds-up">{t('renewals.addsUp', { total: data.total, done: data.done, skipped: data.skipped, failed: data.failed, waiting: data.total - reached })}</Text>
        )}
        {data.undone + data.kept > 0 && !isActive && <Text data-testid="round-undone">{t('renewals.undoneText', { undone: data.undone, kept: data.kept })}</Text>}
        {data.failedRowsPath && !isActive && (
          <Anchor href={data.failedRowsPath} download><Group gap="xs" component="span"><IconDownload size={sizes.icon} aria-hidden />{t('renewals.failures')}</Group></Anchor>
        )}
        {!isActive && (
          <Group>
            <Button component={Link} to="/memberships">{t('renewals.toList')}</Button>
            {data.state === 'FAILED' && <Button variant="default" onClick={() => void act(resume({ input }))}>{t('renewals.resume')}</Button>}
            {data.isUndoable && !isAsking && <Button variant="default" onClick={() => ask(true)}>{t('renewals.undoRound')}</Button>}
          </Group>
        )}
        {isAsking && data.isUndoable && (
          <Paper withBorder p="md">
            <Stack gap="sm">
              <Text>{t('renewals.undoRoundText', { count: data.done - data.undone - data.kept })}</Text>
              <Group gap="xs">
                <Button color="red" loading={isUndoing} onClick={() => void act(undo({ input }))}>{t('renewals.undoRound')}</Button>
                <Button variant="default" onClick={() => ask(false)}>{t('common.cancel')}</Button>
              </Group>
            </Stack>
          </Paper>
        )}
      </Stack>
    </Page>
  );
}

const subscription = graphql`
  subscription RoundRunSubscription($id: ID!) {
    runChanged(id: $id) { id ...RoundRunFragment }
  }
`;

function Working({ id, title, done, total, onStop }: { id: string; title: string; done: number; total: number; onStop?: () => void }) {
  const { t } = useWords();
  useSubscription<RoundRunSubscription>(useMemo(() => ({ subscription, variables: { id } }), [id]));
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
        <Progress value={total > 0 ? (100 * done) / total : 0} aria-label={title} size="lg" />
        <Text role="status">{t('renewals.progress', { done, total })}</Text>
        <Text c="dimmed">{t('renewals.moveOn')}</Text>
        {onStop && <Group><Button variant="default" size="compact-md" onClick={onStop}>{t('renewals.stop')}</Button></Group>}
      </Stack>
    </Paper>
  );
}
