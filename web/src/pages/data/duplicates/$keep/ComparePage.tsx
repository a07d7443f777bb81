import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { startTransition } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link, useNavigate } from 'react-router';
import { Card } from '@/components/Card';
import { Page } from '@/components/Page';
import { WeightBars } from '@/components/WeightBars';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showProblem } from '@/lib/toast';
import type { MergePickInput } from './__generated__/ComparePageLoaderQuery.graphql';
import type { ComparePageFragment$key } from './__generated__/ComparePageFragment.graphql';
import { useDismiss } from '../_components/useDismiss';
import { FieldPicks } from './_components/FieldPicks';
import { MovedRows } from './_components/MovedRows';
import { useMerge } from './_components/useMerge';

interface Props {
  plan: ComparePageFragment$key;
  picks: readonly MergePickInput[];
  onPicks: (picks: readonly MergePickInput[]) => void;
  onLookAgain: () => void;
}

const verbs = { INDIVIDUAL: 'mergePeople', HOUSEHOLD: 'mergeHouseholds', ORGANIZATION: 'mergeOrganizations' } as const;

export function ComparePage({ plan, picks, onPicks, onLookAgain }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const p = useFragment(
    graphql`
      fragment ComparePageFragment on MergePlan {
        hash
        obstacle
        survivor { id kind displayName duplicates { id score first { id } second { id } evidence { ...WeightBarsFragment } } }
        merged { id displayName }
        rows { type action count }
        ...FieldPicksFragment
        ...MovedRowsFragment
      }
    `,
    plan,
  );
  const { merge, isBusy } = useMerge();
  const names = { first: p.survivor.displayName, second: p.merged.displayName };
  const candidate = p.survivor.duplicates.find((d) => d.first.id === p.merged.id || d.second.id === p.merged.id);
  const { dismiss } = useDismiss(() => void navigate('/data/duplicates'));
  const count = (type: string) => p.rows.filter((r) => r.type === type && r.action === 'MOVES').reduce((n, r) => n + r.count, 0);
  const what = [
    t(`duplicates.${verbs[p.survivor.kind as keyof typeof verbs]}`),
    count('Donation') > 0 && t('duplicates.donations', { count: count('Donation') }),
    count('Membership') > 0 && t('duplicates.memberships', { count: count('Membership') }),
  ].filter(Boolean).join(', ');
  const go = async () => {
    try {
      await merge({ survivorID: p.survivor.id, mergedID: p.merged.id, picks, planHash: p.hash }, p.survivor.displayName);
      void navigate(`/contacts/${p.survivor.id}`);
    } catch (error) {
      showProblem(explain(error));
      if (error instanceof GraphProblem && error.code === 'CONFLICT') startTransition(onLookAgain);
    }
  };
  return (
    <Page
      title={t('duplicates.compareTitle', names)}
      subtitle={t('duplicates.compareText')}
      actions={
        <Button variant="default" component={Link} to={`/data/duplicates/${p.merged.id}/${p.survivor.id}`} leftSection={<IconArrowsExchange size={sizes.icon} aria-hidden />}>
          {t('duplicates.swap')}
        </Button>
      }
    >
      <Stack gap="md">
        {candidate && (
          <Card title={t('duplicates.why')}>
            <Text size="sm" c="dimmed">{t('duplicates.whyText')}</Text>
            <WeightBars evidence={candidate.evidence} total={candidate.score} />
          </Card>
        )}
        <Card title={t('duplicates.fieldsTitle')}>
          <FieldPicks plan={p} picks={picks} onPicks={(next) => startTransition(() => onPicks(next))} />
        </Card>
        <Card title={t('duplicates.rowsTitle')}><MovedRows plan={p} /></Card>
        {p.obstacle && <Alert color="persimmon" role="alert">{p.obstacle}</Alert>}
        <Group justify="space-between">
          <Anchor component={Link} to="/data/duplicates">{t('duplicates.back')}</Anchor>
          <Group gap="xs">
            {candidate && <Button variant="subtle" color="gray" onClick={() => void dismiss(candidate.id, names.first, names.second)}>{t('duplicates.notSame')}</Button>}
            <Button loading={isBusy} disabled={Boolean(p.obstacle)} onClick={() => void go()}>{what}</Button>
          </Group>
        </Group>
      </Stack>
    </Page>
  );
}
