/** Takes a person off a shift, says who gets the place, and can take it back. */
import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useTakeOffMutation } from './__generated__/useTakeOffMutation.graphql';
import type { useTakeOffRestoreMutation } from './__generated__/useTakeOffRestoreMutation.graphql';

export function useTakeOff() {
  const { t } = useWords();
  const [cancel] = useAct<useTakeOffMutation>(graphql`
    mutation useTakeOffMutation($input: CancelShiftSignupInput!) {
      cancelShiftSignup(input: $input) {
        promoted { id status contact { id displayName } }
        signup { id status shift { id filled signups { id status } } }
      }
    }
  `);
  const [restore] = useAct<useTakeOffRestoreMutation>(graphql`
    mutation useTakeOffRestoreMutation($input: RestoreShiftSignupInput!) {
      restoreShiftSignup(input: $input) {
        signup { id status waitlistedAt contact { id displayName } shift { id filled signups { id status waitlistedAt contact { id displayName } } } }
      }
    }
  `);
  const putBack = async (id: string, name: string) => {
    try {
      const { signup } = (await restore({ input: { id } })).restoreShiftSignup;
      showDone({ message: t(signup.status === 'WAITLISTED' ? 'volunteering.putBackWaiting' : 'volunteering.putBack', { name }) });
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
  return async (id: string, name: string) => {
    try {
      const { promoted } = (await cancel({ input: { id } })).cancelShiftSignup;
      const message = promoted ? t('volunteering.takenOffPromoted', { name, next: promoted.contact.displayName }) : t('volunteering.takenOff', { name });
      showDone({ message, undo: () => putBack(id, name) });
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
}
