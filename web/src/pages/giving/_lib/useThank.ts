import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useThankMutation } from './__generated__/useThankMutation.graphql';

const atOnce = 500;

/** Notes that donors were thanked, many at once, with a way back. */
export function useThank() {
  const { t } = useWords();
  const [act] = useAct<useThankMutation>(graphql`
    mutation useThankMutation($input: AcknowledgeDonationsInput!) {
      acknowledgeDonations(input: $input) { donations { id acknowledgedAt version } }
    }
  `);
  const all = async (ids: readonly string[], acknowledged: boolean) => {
    for (let i = 0; i < ids.length; i += atOnce) await act({ input: { ids: ids.slice(i, i + atOnce), acknowledged } });
  };
  return async (ids: readonly string[], onUndone?: () => void): Promise<boolean> => {
    try {
      await all(ids, true);
      showDone({
        message: t('gifts.thank.done', { count: ids.length }),
        undo: () => all(ids, false).then(onUndone, (error: unknown) => showProblem(explain(error))),
      });
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
}
