import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useUpdateDonationAgainQuery } from './__generated__/useUpdateDonationAgainQuery.graphql';
import type { UpdateDonationInput, useUpdateDonationMutation } from './__generated__/useUpdateDonationMutation.graphql';

/** Changes a donation as it was read; where somebody else was faster, shows theirs and says so. */
export function useUpdateDonation(id: string, version: number) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [update] = useAct<useUpdateDonationMutation>(graphql`
    mutation useUpdateDonationMutation($input: UpdateDonationInput!) {
      updateDonation(input: $input) { donation { ...DonationPageFragment contact { id ...FactsFragment } } }
    }
  `);
  return async (change: Omit<UpdateDonationInput, 'id' | 'version'>): Promise<boolean> => {
    try {
      await update({ input: { id, version, ...change } });
      showDone({ message: t('gifts.saved') });
      return true;
    } catch (error) {
      if (error instanceof GraphProblem && error.code === 'CONFLICT') {
        await fetchQuery<useUpdateDonationAgainQuery>(
          environment,
          graphql`
            query useUpdateDonationAgainQuery($id: ID!) {
              node(id: $id) { ... on Donation @alias(as: "donation") { ...DonationPageFragment } }
            }
          `,
          { id },
        ).toPromise();
        showProblem(t('gifts.gift.changed'));
      } else {
        showProblem(explain(error));
      }
      return false;
    }
  };
}
