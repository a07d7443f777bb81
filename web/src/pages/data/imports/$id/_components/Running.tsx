import { Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { graphql, useFragment, useSubscription } from 'react-relay';
import { useWords } from '@/lib/i18n';
import type { RunningFragment$key } from './__generated__/RunningFragment.graphql';
import type { RunningSubscription } from './__generated__/RunningSubscription.graphql';

const subscription = graphql`
  subscription RunningSubscription($id: ID!) {
    importProgress(id: $id) { id ...ImportPageFragment }
  }
`;

/** A step that takes its time: how far it is, how fast, how long it will still take. */
export function Running({ run }: { run: RunningFragment$key }) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment RunningFragment on Import {
        id
        status
        rowCount
        staged
        processed
        rowsPerSecond
      }
    `,
    run,
  );
  useSubscription<RunningSubscription>(useMemo(() => ({ subscription, variables: { id: data.id } }), [data.id]));
  const titles = { STAGING: t('imports.reading'), APPLYING: t('imports.applying'), UNDOING: t('imports.undoing') };
  const done = data.status === 'STAGING' ? data.staged : data.processed;
  const total = data.rowCount;
  const rate = Math.round(data.rowsPerSecond);
  const seconds = rate > 0 && total > done ? Math.ceil((total - done) / rate) : null;
  const time = seconds === null ? null : new Intl.NumberFormat(locale, { style: 'unit', unit: seconds >= 90 ? 'minute' : 'second', unitDisplay: 'long' }).format(seconds >= 90 ? Math.round(seconds / 60) : seconds);
  return (
    <Paper withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{titles[data.status as keyof typeof titles]}</Title>
        <Progress value={total > 0 ? (100 * done) / total : 100} animated={total === 0} aria-label={titles[data.status as keyof typeof titles]} size="lg" />
        <Text role="status">
          {total > 0 ? t('imports.progress', { done, total }) : t('imports.readingRows', { rows: done })}
          {rate > 0 && ` · ${t('imports.perSecond', { rate })}`}
          {time && ` · ${t('imports.left', { time })}`}
        </Text>
        <Text c="dimmed">{t('imports.moveOn')}</Text>
      </Stack>
    </Paper>
  );
}
