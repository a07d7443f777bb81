import { Anchor, Badge, Button, Group, Loader, Popover, Stack, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { activeStates } from '@/lib/runs';
import { sizes } from '@/lib/theme';
import { useAccess, useViewer } from '@/lib/viewer';
import { ImportItem } from './ImportItem';
import { RunItem } from './RunItem';
import classes from './Runs.module.css';
import type { RunsMenuQuery } from './__generated__/RunsMenuQuery.graphql';

const most = 8;

/** What the viewer has running, and what finished lately: how far it is, what came of it, what to do. */
export function RunsMenu({ since, isOpenAtFirst }: { since: string; isOpenAtFirst: boolean }) {
  const { t } = useWords();
  const { user } = useViewer();
  const { mayRead: mayImport } = useAccess('ImportRun');
  const [isOpen, open] = useState(isOpenAtFirst);
  const data = useLazyLoadQuery<RunsMenuQuery>(
    graphql`
      query RunsMenuQuery($me: ID!, $since: Time!, $first: Int!, $mayImport: Boolean!) {
        runs(first: $first, orderBy: { field: CREATED_AT, direction: DESC }, where: { userID: $me, or: [{ stateIn: [QUEUED, RUNNING, UNDOING] }, { finishedAtGT: $since }] }) {
          edges { node { id state ...RunItemFragment } }
        }
        imports(first: $first, orderBy: { field: CREATED_AT, direction: DESC }, where: { userID: $me, statusIn: [STAGING, APPLYING, UNDOING] }) @include(if: $mayImport) {
          edges { node { id status ...ImportItemFragment } }
        }
      }
    `,
    { me: user.id, since, first: most, mayImport },
    { fetchPolicy: 'store-and-network' },
  );
  const runs = nodesOf(data.runs);
  const imports = nodesOf(data.imports);
  const active = runs.filter((r) => activeStates.includes(r.state)).length + imports.filter((i) => ['STAGING', 'APPLYING', 'UNDOING'].includes(i.status)).length;
  const hasFailed = runs.some((r) => r.state === 'FAILED');
  if (runs.length + imports.length === 0) return null;
  const label = active > 0 ? t('runs.menuActive', { count: active }) : t('runs.menuReady');
  return (
    <Popover opened={isOpen} onChange={open} position="bottom-end" shadow="md" width={380} keepMounted withinPortal={false} returnFocus>
      <Popover.Target>
        <Button variant="default" className={classes.button} onClick={() => open((v) => !v)} aria-label={`${t('runs.menu')}: ${label}`}>
          <Group gap="xs" wrap="nowrap">
            {active > 0 ? <Loader size="xs" aria-hidden /> : hasFailed ? <IconAlertTriangle size={sizes.icon} aria-hidden /> : <IconCheck size={sizes.icon} aria-hidden />}
            {active > 0 && <Badge variant="light" size="sm" circle={active < 10}>{active}</Badge>}
          </Group>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('runs.menu')} className={classes.dropdown}>
        <Stack gap="md">
          <Title order={2} size="h3">{t('runs.menu')}</Title>
          <Stack component="ul" gap="md" className={classes.list}>
            {imports.map((i) => <ImportItem key={i.id} run={i} />)}
            {runs.map((r) => <RunItem key={r.id} run={r} />)}
          </Stack>
          <Anchor component={Link} to="/data/exports" onClick={() => open(false)} size="sm">{t('runs.seeExports')}</Anchor>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
