import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { AddRelationshipInput, useRelateAddMutation } from './__generated__/useRelateAddMutation.graphql';
import type { useRelateAgainQuery } from './__generated__/useRelateAgainQuery.graphql';
import type { useRelateEndMutation } from './__generated__/useRelateEndMutation.graphql';
import type { useRelateFoundMutation } from './__generated__/useRelateFoundMutation.graphql';
import type { useRelateRemoveMutation } from './__generated__/useRelateRemoveMutation.graphql';

/** Adds, ends and removes relationships of a contact; what was just added can be taken back. */
export function useRelate(contactID: string) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [addOne] = useAct<useRelateAddMutation>(graphql`
    mutation useRelateAddMutation($input: AddRelationshipInput!) { addRelationship(input: $input) { relationship { id } } }
  `);
  const [endOne] = useAct<useRelateEndMutation>(graphql`
    mutation useRelateEndMutation($input: EndRelationshipInput!) { endRelationship(input: $input) { relationship { id endOn } } }
  `);
  const [removeOne] = useAct<useRelateRemoveMutation>(graphql`
    mutation useRelateRemoveMutation($input: RemoveRelationshipInput!) { removeRelationship(input: $input) { removedID } }
  `);
  const [foundOne] = useAct<useRelateFoundMutation>(graphql`
    mutation useRelateFoundMutation($input: CreateContactInput!) { createContact(input: $input) { contact { id displayName } } }
  `);
  const readAgain = () =>
    fetchQuery<useRelateAgainQuery>(
      environment,
      graphql`
        query useRelateAgainQuery($id: ID!) { node(id: $id) { ... on Contact @alias(as: "contact") { id ...IdentityFragment } } }
      `,
      { id: contactID },
    ).toPromise();

  const attempt = async <T,>(act: () => Promise<T>): Promise<T | null> => {
    try {
      const done = await act();
      await readAgain();
      return done;
    } catch (error) {
      showProblem(explain(error));
      return null;
    }
  };
  const remove = async (id: string, name: string) => {
    if (await attempt(() => removeOne({ input: { id } }))) showDone({ message: t('related.removed', { name }) });
  };
  const add = async (input: AddRelationshipInput, name: string): Promise<boolean> => {
    const done = await attempt(() => addOne({ input }));
    const id = done?.addRelationship.relationship.id;
    if (id) showDone({ message: t('related.added', { name }), undo: () => remove(id, name) });
    return done !== null;
  };
  const end = async (id: string, endOn: string, name: string) => {
    if (await attempt(() => endOne({ input: { id, endOn } }))) showDone({ message: t('related.ended', { name }) });
  };
  /** A household of people, named after them. */
  const found = async (memberIDs: string[]): Promise<string | null> => {
    const made = (await attempt(() => foundOne({ input: { kind: 'HOUSEHOLD', memberIDs } })))?.createContact.contact;
    if (made) showDone({ message: t('related.founded', { name: made.displayName }) });
    return made?.id ?? null;
  };
  return { add, end, remove, found };
}
