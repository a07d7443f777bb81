import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import { useUpdateOpportunity } from './useUpdateOpportunity';
import type { ArchiveOpportunityFragment$key } from './__generated__/ArchiveOpportunityFragment.graphql';

export function ArchiveOpportunity({ opportunity }: { opportunity: ArchiveOpportunityFragment$key }) {
  const { t } = useWords();
  const data = useFragment(graphql`fragment ArchiveOpportunityFragment on VolunteerOpportunity { id title archivedAt }`, opportunity);
  const [change, isBusy] = useUpdateOpportunity(data.id);
  const isArchived = Boolean(data.archivedAt);
  const press = async () => {
    if (!(await change({ archived: !isArchived }))) return;
    showDone({
      message: t(isArchived ? 'volunteering.record.restored' : 'volunteering.record.archived', { title: data.title }),
      undo: async () => void (await change({ archived: isArchived })),
    });
  };
  return <Button variant="default" loading={isBusy} onClick={() => void press()}>{t(isArchived ? 'volunteering.record.restore' : 'volunteering.record.archive')}</Button>;
}
