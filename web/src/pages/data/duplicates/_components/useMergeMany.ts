import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { showProblem } from '@/lib/toast';
import type { useMergeManyMutation } from './__generated__/useMergeManyMutation.graphql';
import type { useMergeManyUndoMutation } from './__generated__/useMergeManyUndoMutation.graphql';

/** Merges certain pairs, each with an undo of its own. */
export function useMergeMany() {
  const [act, isBusy] = useAct<useMergeManyMutation>(graphql`
    mutation useMergeManyMutation($input: MergeDuplicatesInput!) {
      mergeDuplicates(input: $input) { merges { id mergedName } problems }
    }
  `);
  const [takeBack] = useAct<useMergeManyUndoMutation>(graphql`
    mutation useMergeManyUndoMutation($input: UnmergeContactsInput!) {
      unmergeContacts(input: $input) { merge { id undoneAt } }
    }
  `);
  const mergeMany = async (ids: string[]) => {
    const { mergeDuplicates } = await act({ input: { ids } });
    const undo = async () => {
      for (const merge of [...mergeDuplicates.merges].reverse()) {
        await takeBack({ input: { id: merge.id } }).catch((error: unknown) => showProblem(explain(error)));
      }
    };
    return { merged: mergeDuplicates.merges.length, problems: mergeDuplicates.problems, undo };
  };
  return { mergeMany, isBusy };
}
