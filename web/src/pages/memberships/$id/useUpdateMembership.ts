import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { showProblem } from '@/lib/toast';
import type { UpdateMembershipInput, useUpdateMembershipMutation } from './__generated__/useUpdateMembershipMutation.graphql';

/** Changes what was agreed about one membership; says what is wrong and answers whether it was done. */
export function useUpdateMembership() {
  const [update, isBusy] = useAct<useUpdateMembershipMutation>(graphql`
    mutation useUpdateMembershipMutation($input: UpdateMembershipInput!) {
      updateMembership(input: $input) { membership { id ...MembershipPageFragment } }
    }
  `);
  const save = async (input: UpdateMembershipInput): Promise<boolean> => {
    try {
      await update({ input });
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  return { save, isBusy };
}
