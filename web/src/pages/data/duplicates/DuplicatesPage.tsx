import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay';
import { useNavigate, useSearchParams } from 'react-router';
import { DataTabs } from '@/components/DataTabs';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { DuplicatesPageFragment$key } from './__generated__/DuplicatesPageFragment.graphql';
import type { DuplicatesPagePaginationQuery } from './__generated__/DuplicatesPagePaginationQuery.graphql';
import { CandidateRow } from './_components/CandidateRow';
import { useDismiss } from './_components/useDismiss';
import { useMergeMany } from './_components/useMergeMany';

interface Props {
  query: DuplicatesPageFragment$key;
  certainty: string | undefined;
  kind: string | undefined;
}

const pageSize = 50;

export function DuplicatesPage({ query, certainty, kind }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const { mayWrite } = useAccess('DuplicateCandidate');
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<DuplicatesPagePaginationQuery, DuplicatesPageFragment$key>(
    graphql`
      fragment DuplicatesPageFragment on Query
      @refetchable(queryName: "DuplicatesPagePaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "Cursor" }, where: { type: "DuplicateCandidateWhereInput" }) {
        duplicateCandidates(first: $first, after: $after, where: $where, orderBy: { field: WEIGHT, direction: DESC })
        @connection(key: "DuplicatesPage_duplicateCandidates", filters: ["where"]) {
          totalCount
          edges { node { id state certainty first { id displayName } second { id displayName } ...CandidateRowFragment } }
        }
      }
    `,
    query,
  );
  const list = allowed(data.duplicateCandidates);
  const rows = nodesOf(list).filter((r) => r.state === 'OPEN');
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { dismiss } = useDismiss(() => refetch({}, { fetchPolicy: 'store-and-network' }));
  const { mergeMany, isBusy } = useMergeMany();
  const current = rows[Math.min(at, rows.length - 1)];
  const move = (step: number) => {
    const to = Math.min(Math.max(at + step, 0), rows.length - 1);
    setAt(to);
    document.querySelector<HTMLElement>(`[data-candidate="${rows[to]?.id}"] a`)?.focus();
  };
  const open = (r: (typeof rows)[number]) => void navigate(`/data/duplicates/${r.first.id}/${r.second.id}`);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    m: () => { if (current) open(current); },
    x: () => { if (current && mayWrite) void dismiss(current.id, current.first.displayName, current.second.displayName); },
  });
  const filter = (key: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(key, value);
    else next.delete(key);
    setParams(next, { replace: true });
    setAt(0);
  };
  const toggle = (id: string) => setChosen((was) => {
    const next = new Set(was);
    if (!next.delete(id)) next.add(id);
    return next;
  });
  const picked = rows.filter((r) => chosen.has(r.id)).map((r) => r.id);
  const mergePicked = async () => {
    try {
      const { merged, problems, undo } = await mergeMany(picked);
      setChosen(new Set());
      refetch({}, { fetchPolicy: 'store-and-network' });
      if (merged > 0) showDone({ message: t('duplicates.bulkDone', { count: merged }), undo: () => undo().then(() => { refetch({}, { fetchPolicy: 'store-and-network' }); }) });
      for (const problem of problems) showProblem(problem);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const isFiltered = Boolean(certainty ?? kind);
  return (
    <Page title={t('duplicates.title')} count={list.totalCount} actions={picked.length > 0 && <Button loading={isBusy} onClick={() => void mergePicked()}>{t('duplicates.mergeCertain', { count: picked.length })}</Button>}>
      <DataTabs />
      <Group gap="sm" mb="md">
        <SegmentedControl aria-label={t('duplicates.certainty')} value={certainty ?? ''} onChange={(v) => filter('sure', v)} data={[{ value: '', label: t('duplicates.all') }, { value: 'CERTAIN', label: t('duplicates.certain') }, { value: 'POSSIBLE', label: t('duplicates.possible') }]} />
        <Select
          aria-label={t('duplicates.kind')}
          value={kind ?? ''}
          allowDeselect={false}
          onChange={(v) => filter('kind', v ?? '')}
          data={[{ value: '', label: t('duplicates.anyKind') }, ...(['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const).map((k) => ({ value: k, label: t(`enums.contactKind.${k}`) }))]}
        />
      </Group>
      {rows.length === 0 ? (
        <EmptyState icon={IconUsersGroup} title={t('duplicates.emptyTitle')} action={isFiltered && <Button variant="default" onClick={() => setParams({}, { replace: true })}>{t('duplicates.showAll')}</Button>}>
          {isFiltered ? t('duplicates.emptyFiltered') : t('duplicates.emptyText')}
        </EmptyState>
      ) : (
        <Stack gap="sm">
          <Text size="sm" c="dimmed" visibleFrom="sm">{t('duplicates.keys')}</Text>
          <Stack component="ul" gap="sm" p={0} m={0} aria-label={t('duplicates.listLabel')}>
            {rows.map((r, i) => (
              <CandidateRow key={r.id} candidate={r} isCurrent={i === at} mayDecide={mayWrite} isChosen={chosen.has(r.id)} onChoose={() => toggle(r.id)} onFocus={() => setAt(i)} onDismiss={() => void dismiss(r.id, r.first.displayName, r.second.displayName)} />
            ))}
          </Stack>
          {hasNext && <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(pageSize)}>{t('common.more')}</Button>}
        </Stack>
      )}
    </Page>
  );
}
