import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconCloudOff, IconLock, IconMoodEmpty, IconAlertTriangle } from '@tabler/icons-react';
import { Link, Navigate, useLocation } from 'react-router';
import { GraphProblem, explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import classes from './states.module.css';

interface Props {
  error: Error;
  onRetry?: () => void;
}

/** What a page shows instead of itself: what happened, what was kept, what to do, a code to quote. */
export function Problem({ error, onRetry }: Props) {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  const code = error instanceof GraphProblem ? error.code : 'PAGE';
  if (code === 'UNAUTHENTICATED') return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  const icons = { FORBIDDEN: IconLock, NOT_FOUND: IconMoodEmpty, UNAVAILABLE: IconCloudOff };
  const Icon = icons[code as keyof typeof icons] ?? IconAlertTriangle;
  const titles: Record<string, string> = { FORBIDDEN: t('errors.forbiddenTitle'), NOT_FOUND: t('errors.notFoundTitle') };
  const isOurs = error instanceof GraphProblem;
  return (
    <Stack className={classes.state} role="alert" align="center" gap="sm">
      <Icon size={sizes.icon * 2} aria-hidden />
      <Title order={1} size="h2">{titles[code] ?? t('errors.page')}</Title>
      <Text c="dimmed" ta="center" className={classes.text}>
        {isOurs ? explain(error) : t('errors.pageText')}
      </Text>
      {!isOurs && (
        <Text size="sm" c="dimmed">
          {t('errors.code')}: <Code>{error.name}: {error.message.slice(0, 120)}</Code>
        </Text>
      )}
      <Group>
        {onRetry && code !== 'NOT_FOUND' && <Button variant="default" onClick={onRetry}>{t('common.retry')}</Button>}
        <Button component={Link} to="/" variant="subtle">{t('errors.goHome')}</Button>
      </Group>
    </Stack>
  );
}
