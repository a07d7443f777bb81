/** Starts a change to what is chosen, says how it goes, and offers the way back. */
import { useRef, useState } from 'react';
import type { ListContext } from '@/components/list/ListPage';
import { showDone, showProblem } from '@/lib/toast';
import { explain } from '../graph/problem';
import { useWords } from '../i18n';
import { useRun } from './useRun';

interface Started {
  readonly id: string;
  readonly total: number;
}

/** `words` names the sentences of the list: what is changed is counted in them. */
export function useBulkRun(context: ListContext, words: 'bulk' | 'gifts.bulk') {
  const { t } = useWords();
  const { watch, undo } = useRun();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const running = useRef(0);

  const takeBack = async (id: string) => {
    try {
      await undo(id);
      const over = await watch(id, (run) => setProgress({ done: run.undone + run.kept, total: run.done }));
      setProgress(null);
      context.refresh();
      if (over) showDone({ message: over.kept > 0 ? t(`${words}.undoneKept`, { count: over.undone, kept: over.kept }) : t(`${words}.undone`, { count: over.undone }) });
    } catch (error) {
      setProgress(null);
      showProblem(explain(error));
    }
  };

  const start = async (begin: () => Promise<Started>) => {
    const turn = ++running.current;
    try {
      const run = await begin();
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
      if (over.failed > 0) showProblem(t(`${words}.someFailed`, { count: over.failed, done: over.done }));
      showDone({
        message: over.skipped > 0 ? t(`${words}.doneSkipped`, { count: over.done, skipped: over.skipped }) : t(`${words}.done`, { count: over.done }),
        undo: over.isUndoable ? () => takeBack(run.id) : undefined,
      });
    } catch (error) {
      setProgress(null);
      showProblem(explain(error));
    }
  };
  return { start, progress };
}
