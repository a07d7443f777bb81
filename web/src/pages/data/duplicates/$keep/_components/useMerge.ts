import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useUnmerge } from '@/lib/useUnmerge';
import type { MergeContactsInput, useMergeMutation } from './__generated__/useMergeMutation.graphql';

/** Carries a plan out and offers the undo. */
export function useMerge() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { unmerge } = useUnmerge();
  const [act, isBusy] = useAct<useMergeMutation>(graphql`
    mutation useMergeMutation($input: MergeContactsInput!) {
      mergeContacts(input: $input) { contact { id displayName } merge { id } }
    }
  `);
  const merge = async (input: MergeContactsInput, name: string) => {
    const { mergeContacts } = await act({ input });
    showDone({
      message: t('duplicates.merged', { name }),
      undo: () => unmerge(mergeContacts.merge.id).then(() => void navigate('/data/merges'), (error: unknown) => showProblem(explain(error))),
    });
  };
  return { merge, isBusy };
}
