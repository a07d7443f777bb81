import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useUpdateContactAgainQuery } from './__generated__/useUpdateContactAgainQuery.graphql';
import type { UpdateContactInput, useUpdateContactMutation } from './__generated__/useUpdateContactMutation.graphql';

export type ContactPatch = Omit<UpdateContactInput, 'id' | 'version'>;

/**
 * Changes a contact in place; the toast takes the change back by writing what was there before.
 * Where somebody else has changed it since it was read, nothing is written: the page shows what
 * they wrote, the field keeps what was typed, and keeping it again is then a choice.
 */
export function useUpdateContact({ id, version }: { id: string; version: number }) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [update, isBusy] = useAct<useUpdateContactMutation>(graphql`
    mutation useUpdateContactMutation($input: UpdateContactInput!) {
      updateContact(input: $input) {
        contact { id version ...IdentityFragment ...FactsFragment }
      }
    }
  `);

  const readAgain = () =>
    fetchQuery<useUpdateContactAgainQuery>(
      environment,
      graphql`
        query useUpdateContactAgainQuery($id: ID!) {
          node(id: $id) { ... on Contact @alias(as: "contact") { id ...IdentityFragment ...FactsFragment } }
        }
      `,
      { id },
    ).toPromise();

  const save = async (patch: ContactPatch, before: ContactPatch): Promise<boolean> => {
    try {
      const written = (await update({ input: { id, version, ...patch } })).updateContact.contact.version;
      showDone({
        message: t('contacts.saved'),
        undo: async () => {
          try {
            await update({ input: { id, version: written, ...before } });
            showDone({ message: t('common.undone') });
          } catch (error) {
            showProblem(explain(error));
          }
        },
      });
      return true;
    } catch (error) {
      showProblem(explain(error));
      if (error instanceof GraphProblem && error.code === 'CONFLICT') await readAgain().catch(() => undefined);
      return false;
    }
  };
  return { save, isBusy };
}
