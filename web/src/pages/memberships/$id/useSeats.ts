import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useSeatsAddMutation } from './__generated__/useSeatsAddMutation.graphql';
import type { useSeatsHouseholdMutation } from './__generated__/useSeatsHouseholdMutation.graphql';
import type { useSeatsRemoveMutation } from './__generated__/useSeatsRemoveMutation.graphql';

/** Gives seats and frees them; freeing one can be taken back. */
export function useSeats(membershipID: string) {
  const { t } = useWords();
  const [addOne, isAdding] = useAct<useSeatsAddMutation>(graphql`
    mutation useSeatsAddMutation($input: AddMembershipSeatInput!) {
      addMembershipSeat(input: $input) { membership { id ...SeatsFragment } }
    }
  `);
  const [removeOne] = useAct<useSeatsRemoveMutation>(graphql`
    mutation useSeatsRemoveMutation($input: RemoveMembershipSeatInput!) {
      removeMembershipSeat(input: $input) { membership { id ...SeatsFragment } }
    }
  `);
  const [addAll, isInviting] = useAct<useSeatsHouseholdMutation>(graphql`
    mutation useSeatsHouseholdMutation($input: AddHouseholdSeatsInput!) {
      addHouseholdSeats(input: $input) {
        added { id }
        refused
        membership { id ...SeatsFragment }
      }
    }
  `);
  const add = async (contactID: string): Promise<boolean> => {
    try {
      await addOne({ input: { membershipID, contactID } });
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  const remove = async (contactID: string, name: string) => {
    try {
      await removeOne({ input: { membershipID, contactID } });
      showDone({ message: t('memberships.seatFreed', { name }), undo: async () => void (await add(contactID)) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const addHousehold = async () => {
    try {
      const { addHouseholdSeats } = await addAll({ input: { membershipID } });
      const { added, refused } = addHouseholdSeats;
      if (added.length > 0 || refused.length === 0) showDone({ message: added.length > 0 ? t('renewals.householdAdded', { count: added.length }) : t('renewals.householdNobody') });
      if (refused.length > 0) showProblem(refused.join('\n'));
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return { add, remove, addHousehold, isBusy: isAdding || isInviting };
}
