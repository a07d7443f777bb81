/** Watches a run until it rests: for what was started here and is waited for. The top bar shows it to everybody else. */
import { requestSubscription, graphql, useRelayEnvironment } from 'react-relay';
import { useCallback } from 'react';
import { useAct } from '../graph/useAct';
import type { useRunSubscription, useRunSubscription$data } from './__generated__/useRunSubscription.graphql';
import type { useRunUndoMutation } from './__generated__/useRunUndoMutation.graphql';

export type RunState = useRunSubscription$data['runChanged'];

export function useRun() {
  const environment = useRelayEnvironment();
  const [undoRun] = useAct<useRunUndoMutation>(graphql`
    mutation useRunUndoMutation($input: UndoRunInput!) {
      undoRun(input: $input) { run { id state } }
    }
  `);
  /** Answers with the run once it is over, or as it was last seen where the line is closed. */
  const watch = useCallback(
    (id: string, onMove: (run: RunState) => void) =>
      new Promise<RunState | null>((done) => {
        let last: RunState | null = null;
        requestSubscription<useRunSubscription>(environment, {
          subscription: graphql`
            subscription useRunSubscription($id: ID!) {
              runChanged(id: $id) { id state total done failed skipped undone kept isUndoable error }
            }
          `,
          variables: { id },
          onNext: (data) => {
            if (!data) return;
            last = data.runChanged;
            onMove(last);
          },
          onCompleted: () => done(last),
          onError: () => done(last),
        });
      }),
    [environment],
  );
  const undo = useCallback((id: string) => undoRun({ input: { id } }), [undoRun]);
  return { watch, undo };
}
