import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useSignupsCancelMutation } from './__generated__/useSignupsCancelMutation.graphql';
import type { useSignupsCheckInMutation } from './__generated__/useSignupsCheckInMutation.graphql';
import type { useSignupsMutation } from './__generated__/useSignupsMutation.graphql';

/** Signing volunteers up, checking them in and taking them off, each with its way back. */
export function useSignups() {
  const { t } = useWords();
  const [add] = useAct<useSignupsMutation>(graphql`
    mutation useSignupsMutation($input: SignUpForShiftInput!) {
      signUpForShift(input: $input) { signup { id status shift { id ...ShiftCardFragment } } }
    }
  `);
  const [mark] = useAct<useSignupsCheckInMutation>(graphql`
    mutation useSignupsCheckInMutation($input: CheckInVolunteerInput!) {
      checkInVolunteer(input: $input) { signup { id status shift { id ...ShiftCardFragment } } }
    }
  `);
  const [drop] = useAct<useSignupsCancelMutation>(graphql`
    mutation useSignupsCancelMutation($input: CancelShiftSignupInput!) {
      cancelShiftSignup(input: $input) { signup { id status shift { id ...ShiftCardFragment } } }
    }
  `);

  const tell = async (step: () => Promise<unknown>): Promise<boolean> => {
    try {
      await step();
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  const takeOff = async (id: string, name: string) => {
    await drop({ input: { id } });
    showDone({ message: t('volunteering.signUpUndone', { name }) });
  };

  const signUp = (shiftID: string, contactID: string, name: string) =>
    tell(async () => {
      const { signup } = (await add({ input: { shiftID, contactID, waitlist: true } })).signUpForShift;
      const message = signup.status === 'WAITLISTED' ? t('volunteering.waitlisted', { name }) : t('volunteering.signedUp', { name });
      showDone({ message, undo: () => tell(() => takeOff(signup.id, name)).then(() => undefined) });
    });
  const checkIn = (signupID: string, name: string) =>
    tell(async () => {
      await mark({ input: { signupID, attendance: 'ATTENDED' } });
      showDone({ message: t('volunteering.checkedIn', { name }), undo: () => tell(() => mark({ input: { signupID, attendance: 'EXPECTED' } })).then(() => undefined) });
    });
  const cancel = (id: string, name: string) => tell(() => takeOff(id, name));
  return { signUp, checkIn, cancel };
}
