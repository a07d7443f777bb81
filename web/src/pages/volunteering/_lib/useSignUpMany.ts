/** Signs people up for a shift, makes those who are new, and keeps who was refused and why. */
import { useState } from 'react';
import { graphql } from 'react-relay';
import type { Picked } from '@/components/ContactPicker';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import type { useSignUpManyCancelMutation } from './__generated__/useSignUpManyCancelMutation.graphql';
import type { useSignUpManyMutation } from './__generated__/useSignUpManyMutation.graphql';

type Refused = useSignUpManyMutation['response']['signUpManyForShift']['refused'];

export function useSignUpMany() {
  const { t } = useWords();
  const { ensure, putAway } = useNewContact();
  const [refused, setRefused] = useState<Refused>([]);
  const [sign, isBusy] = useAct<useSignUpManyMutation>(graphql`
    mutation useSignUpManyMutation($input: SignUpManyForShiftInput!) {
      signUpManyForShift(input: $input) {
        shift { id filled capacity signups { id status waitlistedAt contact { id displayName } } }
        signups { id status }
        refused { reason isOverlap contact { id displayName } }
      }
    }
  `);
  const [cancel] = useAct<useSignUpManyCancelMutation>(graphql`
    mutation useSignUpManyCancelMutation($input: CancelShiftSignupInput!) {
      cancelShiftSignup(input: $input) { signup { id status shift { id filled signups { id status } } } }
    }
  `);

  const undo = async (signups: readonly { readonly id: string }[], made: string[]) => {
    try {
      // One after the other, the last first, so that nobody is moved up on the way.
      for (const { id } of [...signups].reverse()) await cancel({ input: { id } });
      for (const id of made) await putAway(id);
      showDone({ message: t('volunteering.people.undone') });
    } catch (problem) {
      showProblem(explain(problem));
    }
  };

  /** Whether it was sent; who was refused stands in `refused`. */
  const signUp = async (shiftID: string, people: readonly Picked[], allowOverlap = false): Promise<boolean> => {
    try {
      const made: string[] = [];
      const contactIDs: string[] = [];
      for (const person of people) {
        const { id, isNew } = await ensure(person);
        contactIDs.push(id);
        if (isNew) made.push(id);
      }
      const done = (await sign({ input: { shiftID, contactIDs, allowOverlap } })).signUpManyForShift;
      setRefused((before) => [...before.filter((r) => !contactIDs.includes(r.contact.id)), ...done.refused]);
      const count = done.signups.length;
      const waiting = done.signups.filter((s) => s.status === 'WAITLISTED').length;
      if (count > 0) showDone({ message: t(waiting > 0 ? 'volunteering.people.doneWaiting' : 'volunteering.people.done', { count, waiting }), undo: () => undo(done.signups, made) });
      return true;
    } catch (problem) {
      showProblem(explain(problem));
      return false;
    }
  };
  return { signUp, refused, isBusy, forget: () => setRefused([]) };
}
