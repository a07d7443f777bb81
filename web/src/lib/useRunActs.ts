/** What a person may do to a run: stop it, undo it, let it go on. */
import { graphql } from 'react-relay';
import type { useRunActsCancelMutation } from './__generated__/useRunActsCancelMutation.graphql';
import type { useRunActsResumeMutation } from './__generated__/useRunActsResumeMutation.graphql';
import type { useRunActsUndoMutation } from './__generated__/useRunActsUndoMutation.graphql';
import { explain } from './graph/problem';
import { useAct } from './graph/useAct';
import { announceRun } from './runs';
import { showProblem } from './toast';

export function useRunActs() {
  const [doCancel, isCancelling] = useAct<useRunActsCancelMutation>(graphql`
    mutation useRunActsCancelMutation($input: CancelRunInput!) {
      cancelRun(input: $input) { run { id ...RunItemFragment } }
    }
  `);
  const [doUndo, isUndoing] = useAct<useRunActsUndoMutation>(graphql`
    mutation useRunActsUndoMutation($input: UndoRunInput!) {
      undoRun(input: $input) { run { id ...RunItemFragment } }
    }
  `);
  const [doResume, isResuming] = useAct<useRunActsResumeMutation>(graphql`
    mutation useRunActsResumeMutation($input: ResumeRunInput!) {
      resumeRun(input: $input) { run { id ...RunItemFragment } }
    }
  `);
  const saying = (work: Promise<unknown>, then?: () => void) => work.then(then, (error: unknown) => showProblem(explain(error)));
  return {
    cancel: (id: string) => saying(doCancel({ input: { id } })),
    undo: (id: string) => saying(doUndo({ input: { id } }), () => announceRun(id)),
    resume: (id: string) => saying(doResume({ input: { id } }), () => announceRun(id)),
    isBusy: isCancelling || isUndoing || isResuming,
  };
}
