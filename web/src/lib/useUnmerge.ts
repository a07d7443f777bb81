import { graphql } from 'react-relay';
import { useAct } from './graph/useAct';
import { useWords } from './i18n';
import { showDone } from './toast';
import type { useUnmergeMutation } from './__generated__/useUnmergeMutation.graphql';

/** Takes a merge back and says what has changed since and therefore stays. */
export function useUnmerge() {
  const { t } = useWords();
  const [act, isBusy] = useAct<useUnmergeMutation>(graphql`
    mutation useUnmergeMutation($input: UnmergeContactsInput!) {
      unmergeContacts(input: $input) { merge { id undoneAt mergedName lost { type field why } } }
    }
  `);
  const unmerge = async (id: string) => {
    const { unmergeContacts } = await act({ input: { id } });
    const { lost, mergedName } = unmergeContacts.merge;
    const what = lost.map((l) => `${t(`duplicates.rows.${l.type as 'ContactEmail'}`)}${l.field ? ` (${l.field})` : ''} – ${l.why}`).join(', ');
    showDone({ message: [t('duplicates.undoDone', { name: mergedName }), lost.length > 0 && t('duplicates.undoPartly', { count: lost.length, what })].filter(Boolean).join('. ') });
  };
  return { unmerge, isBusy };
}
