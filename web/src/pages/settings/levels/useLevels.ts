import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useLevelsMutation } from './__generated__/useLevelsMutation.graphql';

/** Between two ranks there is room, so that a level can come between by hand. */
const rankStep = 10;

/** Puts levels away, brings them back, and ranks them. */
export function useLevels() {
  const { t } = useWords();
  const [update] = useAct<useLevelsMutation>(graphql`
    mutation useLevelsMutation($input: UpdateMembershipLevelInput!) {
      updateMembershipLevel(input: $input) { membershipLevel { id rank archivedAt } }
    }
  `);
  const archive = async (id: string, name: string, archived: boolean): Promise<void> => {
    try {
      await update({ input: { id, archived } });
      showDone(archived ? { message: t('levels.wasArchived', { name }), undo: () => archive(id, name, false) } : { message: t('levels.wasRestored', { name }) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const rankAll = async (levels: readonly { id: string; rank: number }[]): Promise<void> => {
    try {
      for (const [i, level] of levels.entries()) {
        const rank = (i + 1) * rankStep;
        if (level.rank !== rank) await update({ input: { id: level.id, rank } });
      }
      showDone({ message: t('levels.moved') });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return { archive, rankAll };
}
