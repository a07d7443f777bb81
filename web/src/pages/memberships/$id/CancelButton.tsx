import { Button, Group } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { CancelButtonFragment$key } from './__generated__/CancelButtonFragment.graphql';
import type { CancelButtonMutation } from './__generated__/CancelButtonMutation.graphql';

export function CancelButton({ membership }: { membership: CancelButtonFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment CancelButtonFragment on Membership { id cancelledOn holder { id displayName } }
    `,
    membership,
  );
  const [act, isBusy] = useAct<CancelButtonMutation>(graphql`
    mutation CancelButtonMutation($input: CancelMembershipInput!) {
      cancelMembership(input: $input) { membership { id ...MembershipPageFragment holder { id ...FactsFragment } } }
    }
  `);
  const name = data.holder.displayName;
  const set = async (resume: boolean) => {
    try {
      await act({ input: { id: data.id, resume } });
      showDone(resume ? { message: t('common.undone') } : { message: t('memberships.cancelled', { name }), undo: () => set(true) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Group>
      <Button variant="subtle" color="gray" loading={isBusy} onClick={() => void set(Boolean(data.cancelledOn))}>
        {data.cancelledOn ? t('memberships.resume') : t('memberships.cancel')}
      </Button>
    </Group>
  );
}
