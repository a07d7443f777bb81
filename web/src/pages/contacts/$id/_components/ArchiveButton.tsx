import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { ArchiveButtonFragment$key } from './__generated__/ArchiveButtonFragment.graphql';
import type { ArchiveButtonMutation } from './__generated__/ArchiveButtonMutation.graphql';

export function ArchiveButton({ contact }: { contact: ArchiveButtonFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment ArchiveButtonFragment on Contact { id displayName archivedAt }
    `,
    contact,
  );
  const [archive, isBusy] = useAct<ArchiveButtonMutation>(graphql`
    mutation ArchiveButtonMutation($input: ArchiveContactInput!) {
      archiveContact(input: $input) { contact { id version archivedAt } }
    }
  `);
  const isArchived = Boolean(data.archivedAt);
  const set = async (archived: boolean) => {
    try {
      await archive({ input: { id: data.id, archived } });
      showDone({ message: t(archived ? 'contacts.archivedToast' : 'contacts.unarchivedToast', { name: data.displayName }), undo: () => set(!archived) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Button variant="subtle" color="gray" loading={isBusy} onClick={() => void set(!isArchived)}>
      {t(isArchived ? 'contacts.unarchive' : 'contacts.archive')}
    </Button>
  );
}
