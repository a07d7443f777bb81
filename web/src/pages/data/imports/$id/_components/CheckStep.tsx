import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Delayed, ListSkeleton } from '@/components/Skeletons';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import type { CheckStepApplyMutation } from './__generated__/CheckStepApplyMutation.graphql';
import type { CheckStepFragment$key } from './__generated__/CheckStepFragment.graphql';
import { type RowAction, RowsTable } from './RowsTable';

const actions = ['CREATE', 'UPDATE', 'UNCHANGED', 'SKIP', 'FAIL'] as const;

/** Every row with what it will do and why, before anything is written. */
export function CheckStep({ run, onBack }: { run: CheckStepFragment$key; onBack: () => void }) {
  const { t, locale } = useWords();
  const [action, setAction] = useState<RowAction | null>(null);
  const data = useFragment(
    graphql`
      fragment CheckStepFragment on Import {
        id
        rowCount
        created
        updated
        unchanged
        skipped
        failed
        headers
      }
    `,
    run,
  );
  const [apply, isBusy] = useAct<CheckStepApplyMutation>(graphql`
    mutation CheckStepApplyMutation($input: ApplyImportInput!) {
      applyImport(input: $input) { import { id ...ImportPageFragment } }
    }
  `);
  const counts = { CREATE: data.created, UPDATE: data.updated, UNCHANGED: data.unchanged, SKIP: data.skipped, FAIL: data.failed };
  const go = () => apply({ input: { id: data.id } }).then(() => undefined, (error: unknown) => showProblem(explain(error)));
  const number = new Intl.NumberFormat(locale);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>{t('imports.checkTitle')}</Title>
          <Text c="dimmed">{t('imports.checkText')}</Text>
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={onBack}>{t('imports.back')}</Button>
          <Button loading={isBusy} onClick={() => void go()}>{t('imports.apply', { count: data.rowCount - data.failed })}</Button>
        </Group>
      </Group>
      <Group gap="xs" role="group" aria-label={t('imports.showAction')}>
        <Button variant={action === null ? 'light' : 'default'} size="compact-md" aria-pressed={action === null} onClick={() => setAction(null)}>{t('common.all')} {number.format(data.rowCount)}</Button>
        {actions.filter((a) => counts[a] > 0).map((a) => (
          <Button key={a} variant={action === a ? 'light' : 'default'} size="compact-md" aria-pressed={action === a} onClick={() => setAction(a)} rightSection={<Badge variant="transparent" color="gray" size="sm">{number.format(counts[a])}</Badge>}>
            {t(`enums.rowAction.${a}`)}
          </Button>
        ))}
      </Group>
      <Suspense fallback={<Delayed><ListSkeleton /></Delayed>}>
        <RowsTable key={action ?? ''} importID={data.id} headers={data.headers ?? []} action={action} />
      </Suspense>
    </Stack>
  );
}
