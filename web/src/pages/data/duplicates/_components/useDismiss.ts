import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useDismissMutation } from './__generated__/useDismissMutation.graphql';

/** Says that two are not the same, with an undo. */
export function useDismiss(onChange: () => void) {
  const { t } = useWords();
  const [act] = useAct<useDismissMutation>(graphql`
    mutation useDismissMutation($input: DismissDuplicateInput!) {
      dismissDuplicate(input: $input) { duplicateCandidate { id state } }
    }
  `);
  const dismiss = async (id: string, first: string, second: string) => {
    try {
      await act({ input: { id } });
      showDone({
        message: t('duplicates.dismissed', { first, second }),
        undo: () => act({ input: { id, undo: true } }).then(onChange, (error: unknown) => showProblem(explain(error))),
      });
      onChange();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return { dismiss };
}
