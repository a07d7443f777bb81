import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { showDone, showProblem } from '@/lib/toast';
import type { useUndoTermMutation } from './__generated__/useUndoTermMutation.graphql';

/** Takes back the latest term of a membership, with the dues that bought it. */
export function useUndoTerm() {
  const [undo] = useAct<useUndoTermMutation>(graphql`
    mutation useUndoTermMutation($input: UndoMembershipTermInput!) {
      undoMembershipTerm(input: $input) {
        membership {
          id
          status
          endsOn
          mayRenew
          terms { id voidedAt }
          holder { id ...FactsFragment ...MembershipsTabFragment }
        }
      }
    }
  `);
  return async (termID: string, message: string) => {
    try {
      await undo({ input: { id: termID } });
      showDone({ message });
    } catch (error) {
      showProblem(explain(error));
    }
  };
}
