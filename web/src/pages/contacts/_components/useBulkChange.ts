import { useRef, useState } from 'react';
import { graphql } from 'react-relay';
import type { ListContext } from '@/components/list/ListPage';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { useRun } from '@/lib/lists/useRun';
import { showDone, showProblem } from '@/lib/toast';
import type { ContactChangeInput, ContactSelectionInput, useBulkChangeMutation } from './__generated__/useBulkChangeMutation.graphql';

export type Change = ContactChangeInput;

function chosen({ selection, where, search }: ListContext): ContactSelectionInput {
  const ids = [...selection.ids];
  return selection.isAll ? { where: where as ContactSelectionInput['where'], search, except: ids } : { ids };
}

/** Starts a change to what is chosen, says how it goes, and offers the way back. */
export function useBulkChange(context: ListContext) {
  const { t } = useWords();
  const { watch, undo } = useRun();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const running = useRef(0);
  const [change] = useAct<useBulkChangeMutation>(graphql`
    mutation useBulkChangeMutation($input: ChangeContactsInput!) {
      changeContacts(input: $input) { run { id total } }
    }
  `);

  const takeBack = async (id: string) => {
    try {
      await undo(id);
      const over = await watch(id, (run) => setProgress({ done: run.undone + run.kept, total: run.done }));
      setProgress(null);
      context.refresh();
      if (over) showDone({ message: over.kept > 0 ? t('bulk.undoneKept', { count: over.undone, kept: over.kept }) : t('bulk.undone', { count: over.undone }) });
    } catch (error) {
      setProgress(null);
      showProblem(explain(error));
    }
  };

  const start = async (input: Change) => {
    const turn = ++running.current;
    try {
      const { run } = (await change({ input: { contacts: chosen(context), change: input } })).changeContacts;
      setProgress({ done: 0, total: run.total });
      const over = await watch(run.id, (now) => {
        if (turn === running.current) setProgress({ done: now.done + now.failed + now.skipped, total: now.total });
      });
      if (turn === running.current) setProgress(null);
      context.refresh();
      if (!over) return;
      if (over.state === 'FAILED') {
        showProblem(over.error ?? t('errors.title'));
        return;
      }
      if (over.failed > 0) showProblem(t('bulk.someFailed', { count: over.failed, done: over.done }));
      showDone({
        message: over.skipped > 0 ? t('bulk.doneSkipped', { count: over.done, skipped: over.skipped }) : t('bulk.done', { count: over.done }),
        undo: over.isUndoable ? () => takeBack(run.id) : undefined,
      });
    } catch (error) {
      setProgress(null);
      showProblem(explain(error));
    }
  };
  return { start, progress };
}
