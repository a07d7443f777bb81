import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { UpdateContactInput, useUpdateContactMutation } from './__generated__/useUpdateContactMutation.graphql';

export type ContactPatch = Omit<UpdateContactInput, 'id' | 'version'>;

/** Changes a contact in place; the toast takes the change back by writing what was there before. */
export function useUpdateContact(id: string) {
  const { t } = useWords();
  const [update, isBusy] = useAct<useUpdateContactMutation>(graphql`
    mutation useUpdateContactMutation($input: UpdateContactInput!) {
      updateContact(input: $input) {
        contact { id ...IdentityFragment ...FactsFragment }
      }
    }
  `);

  const save = async (patch: ContactPatch, before: ContactPatch): Promise<boolean> => {
    try {
      await update({ input: { id, ...patch } });
      showDone({
        message: t('contacts.saved'),
        undo: async () => {
          try {
            await update({ input: { id, ...before } });
            showDone({ message: t('common.undone') });
          } catch (error) {
            showProblem(explain(error));
          }
        },
      });
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  return { save, isBusy };
}
