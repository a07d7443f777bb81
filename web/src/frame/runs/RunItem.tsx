import { Anchor, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { graphql, useFragment, useSubscription } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { activeStates, isAwaited, isBegunHere, runTitle, tellRunOver } from '@/lib/runs';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useRunActs } from '@/lib/useRunActs';
import { useProgressText } from './progress';
import type { RunItemFragment$key } from './__generated__/RunItemFragment.graphql';
import type { RunItemSubscription } from './__generated__/RunItemSubscription.graphql';

const subscription = graphql`
  subscription RunItemSubscription($id: ID!) {
    runChanged(id: $id) { id ...RunItemFragment }
  }
`;

export function RunItem({ run }: { run: RunItemFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment RunItemFragment on Run {
        id kind about state total done failed skipped undone kept
        rowsPerSecond secondsLeft error isUndoable downloadPath failedRowsPath fileName fileRemovedAt
      }
    `,
    run,
  );
  const { cancel, undo, resume, isBusy } = useRunActs();
  const progress = useProgressText();
  const title = runTitle(t, data.kind, data.about);
  const isActive = activeStates.includes(data.state);
  const isUndoing = data.state === 'UNDOING';
  const handled = isUndoing ? data.undone + data.kept : data.done + data.failed + data.skipped;
  const total = isUndoing ? data.done : data.total;
  useTellWhenOver({ id: data.id, kind: data.kind, about: data.about, state: data.state }, title, data.downloadPath);
  return (
    <Stack component="li" gap="xs">
      {isActive && <Watch id={data.id} />}
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text fw={500}>{title}</Text>
        <Text size="sm" c={data.state === 'FAILED' ? 'red' : 'dimmed'}>{t(`runs.state.${data.state}`)}</Text>
      </Group>
      {isActive && <Progress value={total > 0 ? (100 * handled) / total : 100} animated={total === 0} aria-label={title} />}
      <Text size="sm" c="dimmed" role={isActive ? 'status' : undefined}>
        {data.fileName && !isActive && `${data.fileName} · `}
        {progress({ done: handled, total: isActive ? total : 0, rowsPerSecond: data.rowsPerSecond, secondsLeft: data.secondsLeft })}
        {data.failed > 0 && ` · ${t('runs.failed', { count: data.failed })}`}
        {data.kept > 0 && ` · ${t('runs.kept', { count: data.kept })}`}
      </Text>
      {data.error && <Text size="sm">{data.error}</Text>}
      {data.fileRemovedAt && data.state === 'DONE' && <Text size="sm" c="dimmed">{t('runs.gone')}</Text>}
      <Group gap="xs">
        {data.downloadPath && <Button component="a" href={data.downloadPath} download size="compact-sm" variant="light" leftSection={<IconDownload size={sizes.icon - 4} aria-hidden />} aria-label={`${t('runs.download')}: ${data.fileName ?? title}`}>{t('runs.download')}</Button>}
        {(data.state === 'QUEUED' || data.state === 'RUNNING') && <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void cancel(data.id)} aria-label={`${t('runs.cancel')}: ${title}`}>{t('runs.cancel')}</Button>}
        {data.state === 'FAILED' && <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void resume(data.id)} aria-label={`${t('runs.resume')}: ${title}`}>{t('runs.resume')}</Button>}
        {data.isUndoable && <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void undo(data.id)} aria-label={`${t('runs.undo')}: ${title}`}>{t('runs.undo')}</Button>}
        {data.failedRowsPath && <Anchor href={data.failedRowsPath} download size="sm">{t('runs.failedRows')}</Anchor>}
      </Group>
    </Stack>
  );
}

/** Keeps the run's record up to date while it is under way. */
function Watch({ id }: { id: string }) {
  useSubscription<RunItemSubscription>(useMemo(() => ({ subscription, variables: { id } }), [id]));
  return null;
}

/** A toast and news for lists when a run that was watched, or begun here, has come to its end. */
function useTellWhenOver(run: { id: string; kind: string; about: string | null | undefined; state: string }, title: string, downloadPath: string | null | undefined) {
  const { t } = useWords();
  const before = useRef(run.state);
  const { id, kind, about, state } = run;
  useEffect(() => {
    const wasActive = activeStates.includes(before.current) || isBegunHere(id);
    before.current = state;
    if (!wasActive || activeStates.includes(state)) return;
    const isWaitedFor = isAwaited(id);
    tellRunOver({ id, kind, about, state });
    if (state === 'FAILED') showProblem(t('runs.overFailed', { title }));
    else if (downloadPath && isWaitedFor) {
      fetchFile(downloadPath);
      showDone({ message: t('exports.ready', { title }) });
    } else if (state !== 'CANCELLED') showDone({ message: t('runs.over', { title }) });
  }, [id, kind, about, state, title, downloadPath, t]);
}

function fetchFile(path: string) {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}
