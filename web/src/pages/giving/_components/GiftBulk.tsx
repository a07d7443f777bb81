import { Button } from '@mantine/core';
import { IconFlag, IconHeart } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from 'react-relay';
import { ExportChosen } from '@/components/list/ExportChosen';
import type { ListContext } from '@/components/list/ListPage';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { useBulkRun } from '@/lib/lists/useBulkRun';
import { sizes } from '@/lib/theme';
import type { DonationChangeInput, DonationSelectionInput, GiftBulkMutation } from './__generated__/GiftBulkMutation.graphql';

const GiftBulkDialog = lazy(() => import('./GiftBulkDialog').then((m) => ({ default: m.GiftBulkDialog })));

function chosen({ selection, where }: ListContext): DonationSelectionInput {
  const ids = [...selection.ids];
  return selection.isAll ? { where: where as DonationSelectionInput['where'], except: ids } : { ids };
}

/** What is done with many gifts at once; each change runs in the background and can be taken back. */
export function GiftBulk({ context, mayWrite }: { context: ListContext; mayWrite: boolean }) {
  const { t } = useWords();
  const [isOpen, open] = useState(false);
  const { start, progress } = useBulkRun(context, 'gifts.bulk');
  const [act] = useAct<GiftBulkMutation>(graphql`
    mutation GiftBulkMutation($input: ChangeDonationsInput!) {
      changeDonations(input: $input) { run { id total } }
    }
  `);
  const change = (input: DonationChangeInput) => void start(async () => (await act({ input: { donations: chosen(context), change: input } })).changeDonations.run);
  const icon = { size: sizes.icon, 'aria-hidden': true } as const;
  return (
    <>
      {mayWrite && (
        <>
          <Button size="compact-md" variant="light" leftSection={<IconHeart {...icon} />} onClick={() => change({ isAcknowledged: true })}>{t('gifts.gift.markThanked')}</Button>
          <Button size="compact-md" variant="light" leftSection={<IconFlag {...icon} />} onClick={() => open(true)}>{t('gifts.bulk.assign')}</Button>
        </>
      )}
      <ExportChosen list="donations" context={context} />
      {progress && <span role="status" data-testid="bulk-progress">{t('bulk.progress', progress)}</span>}
      {isOpen && (
        <Suspense fallback={null}>
          <GiftBulkDialog count={context.selection.count} onClose={() => open(false)} onChange={(input) => { open(false); change(input); }} />
        </Suspense>
      )}
    </>
  );
}
