import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDownload, IconFileExport, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { DataTabs } from '@/components/DataTabs';
import { type Column, DataTable } from '@/components/DataTable';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { RunBadge } from '@/components/RunBadge';
import { formatInstant } from '@/lib/format/date';
import { fileSize } from '@/lib/format/size';
import { allowed, type NodeOf, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useRunActs } from '@/lib/useRunActs';
import type { ExportsPageFragment$data, ExportsPageFragment$key } from './__generated__/ExportsPageFragment.graphql';
import type { ExportsPagePaginationQuery } from './__generated__/ExportsPagePaginationQuery.graphql';

const NewExport = lazy(() => import('./_components/NewExport').then((m) => ({ default: m.NewExport })));

const pageSize = 50;
type Row = NodeOf<ExportsPageFragment$data['runs']>;

export function ExportsPage({ query }: { query: ExportsPageFragment$key }) {
  const { t } = useWords();
  const [isMaking, make] = useState(false);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ExportsPagePaginationQuery, ExportsPageFragment$key>(
    graphql`
      fragment ExportsPageFragment on Query
      @refetchable(queryName: "ExportsPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }) {
        runs(first: $first, after: $after, where: { kind: EXPORT }, orderBy: { field: CREATED_AT, direction: DESC }) @connection(key: "ExportsPage_runs", filters: []) {
          totalCount
          edges { node { id about state done total fileName fileSize error downloadPath expiresAt fileRemovedAt createdAt user { id name } } }
        }
      }
    `,
    query,
  );
  const runs = allowed(data.runs);
  const rows = nodesOf(runs);
  const columns = useColumns();
  const start = <Button onClick={() => make(true)} leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('exports.new')}</Button>;
  return (
    <Page title={t('exports.title')} count={runs.totalCount} subtitle={t('exports.text')} width="full" actions={rows.length > 0 && start}>
      <DataTabs />
      {rows.length === 0 ? (
        <EmptyState icon={IconFileExport} title={t('exports.emptyTitle')} action={start}>{t('exports.emptyText')}</EmptyState>
      ) : (
        <DataTable label={t('exports.listLabel')} rows={rows} columns={columns} rowKey={(r) => r.id} total={runs.totalCount} hasMore={hasNext} isLoadingMore={isLoadingNext} onNeedMore={() => loadNext(pageSize)} />
      )}
      {isMaking && <Suspense fallback={null}><NewExport onClose={() => make(false)} /></Suspense>}
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t, locale } = useWords();
  const { cancel, resume } = useRunActs();
  return useMemo(() => {
    const number = new Intl.NumberFormat(locale);
    return [
      { key: 'what', header: t('exports.colWhat'), cell: (r) => <><Text span fw={500}>{t(`exports.lists.${r.about ?? ''}` as 'exports.lists.contacts', { defaultValue: r.about ?? '' })}</Text> <Text span c="dimmed" size="sm">{r.fileName}</Text></> },
      { key: 'when', header: t('exports.colWhen'), width: 20, hideOnPhone: true, cell: (r) => <><TimeText instant={r.createdAt} />{r.user ? ` · ${r.user.name}` : ''}</> },
      { key: 'state', header: t('exports.colState'), width: 16, cell: (r) => <span title={r.error ?? undefined}><RunBadge state={r.state} />{r.error && <Text size="sm" c="dimmed">{r.error}</Text>}</span> },
      { key: 'rows', header: t('exports.colRows'), width: 9, align: 'right' as const, hideOnPhone: true, cell: (r) => number.format(r.done) },
      { key: 'size', header: t('exports.colSize'), width: 9, align: 'right' as const, hideOnPhone: true, cell: (r) => (r.fileSize > 0 ? fileSize(r.fileSize, locale) : '') },
      {
        key: 'file',
        header: t('exports.colFile'),
        width: 22,
        cell: (r) => (
          <Group gap="xs">
            {r.downloadPath && <Anchor href={r.downloadPath} download aria-label={`${t('runs.download')}: ${r.fileName ?? ''}`}><Group gap="xs" component="span" wrap="nowrap"><IconDownload size={sizes.icon} aria-hidden />{t('runs.download')}</Group></Anchor>}
            {r.downloadPath && r.expiresAt && <Text size="sm" c="dimmed" visibleFrom="sm">{t('exports.keptUntil', { date: formatInstant(r.expiresAt, locale) })}</Text>}
            {r.fileRemovedAt && <Text size="sm" c="dimmed">{t('exports.gone')}</Text>}
            {(r.state === 'QUEUED' || r.state === 'RUNNING') && <Button size="compact-sm" variant="default" onClick={() => void cancel(r.id)}>{t('runs.cancel')}</Button>}
            {r.state === 'FAILED' && !r.fileRemovedAt && <Button size="compact-sm" variant="default" onClick={() => void resume(r.id)}>{t('runs.resume')}</Button>}
          </Group>
        ),
      },
    ];
  }, [t, locale, cancel, resume]);
}
