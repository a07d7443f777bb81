import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { localToday } from '@/lib/format/date';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { AddAffiliationInput, useAffiliateAddMutation } from './__generated__/useAffiliateAddMutation.graphql';
import type { useAffiliateAgainQuery } from './__generated__/useAffiliateAgainQuery.graphql';
import type { useAffiliateEndMutation } from './__generated__/useAffiliateEndMutation.graphql';
import type { useAffiliateRemoveMutation } from './__generated__/useAffiliateRemoveMutation.graphql';

/** Adds, ends and removes what a person does at an organization; what was just added can be taken back. */
export function useAffiliate(contactID: string) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [addOne] = useAct<useAffiliateAddMutation>(graphql`
    mutation useAffiliateAddMutation($input: AddAffiliationInput!) { addAffiliation(input: $input) { affiliation { id } } }
  `);
  const [endOne] = useAct<useAffiliateEndMutation>(graphql`
    mutation useAffiliateEndMutation($input: EndAffiliationInput!) { endAffiliation(input: $input) { affiliation { id endOn } } }
  `);
  const [removeOne] = useAct<useAffiliateRemoveMutation>(graphql`
    mutation useAffiliateRemoveMutation($input: RemoveAffiliationInput!) { removeAffiliation(input: $input) { removedID } }
  `);
  const attempt = async <T,>(act: () => Promise<T>): Promise<T | null> => {
    try {
      const done = await act();
      await fetchQuery<useAffiliateAgainQuery>(
        environment,
        graphql`
          query useAffiliateAgainQuery($id: ID!) { node(id: $id) { ... on Contact @alias(as: "contact") { id ...AffiliationsFragment } } }
        `,
        { id: contactID },
      ).toPromise();
      return done;
    } catch (error) {
      showProblem(explain(error));
      return null;
    }
  };
  const remove = async (id: string, name: string) => {
    if (await attempt(() => removeOne({ input: { id } }))) showDone({ message: t('affiliations.removed', { name }) });
  };
  const add = async (input: AddAffiliationInput, name: string): Promise<boolean> => {
    const id = (await attempt(() => addOne({ input })))?.addAffiliation.affiliation.id;
    if (id) showDone({ message: t('affiliations.added', { name }), undo: () => remove(id, name) });
    return id !== undefined;
  };
  const end = async (id: string, name: string) => {
    if (await attempt(() => endOne({ input: { id, endOn: localToday() } }))) showDone({ message: t('affiliations.ended', { name }) });
  };
  return { add, end, remove };
}
