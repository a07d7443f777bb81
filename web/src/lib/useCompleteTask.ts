import { graphql } from 'react-relay';
import type { useCompleteTaskMutation } from './__generated__/useCompleteTaskMutation.graphql';
import { explain } from './graph/problem';
import { useAct } from './graph/useAct';
import { useWords } from './i18n';
import { showDone, showProblem } from './toast';

function useClose() {
  const [close] = useAct<useCompleteTaskMutation>(graphql`
    mutation useCompleteTaskMutation($input: CompleteTaskInput!) {
      completeTask(input: $input) { task { id completedAt } }
    }
  `);
  return close;
}

/** Ticks a task off, with a way back. */
export function useCompleteTask() {
  const { t } = useWords();
  const complete = useClose();
  return async (id: string, title: string) => {
    try {
      await complete({ input: { id, completed: true } });
      showDone({
        message: t('contacts.taskDone', { title }),
        undo: () => complete({ input: { id, completed: false } }).then(() => undefined, (error: unknown) => showProblem(explain(error))),
      });
    } catch (error) {
      showProblem(explain(error));
    }
  };
}

/** Opens a task again that was ticked off, with a way back. */
export function useReopenTask() {
  const { t } = useWords();
  const close = useClose();
  return async (id: string, title: string) => {
    try {
      await close({ input: { id, completed: false } });
      showDone({
        message: t('tasks.reopened', { title }),
        undo: () => close({ input: { id, completed: true } }).then(() => undefined, (error: unknown) => showProblem(explain(error))),
      });
    } catch (error) {
      showProblem(explain(error));
    }
  };
}
