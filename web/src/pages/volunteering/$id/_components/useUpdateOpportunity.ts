/** Changes an opportunity where it stands; answers whether the change was kept. */
import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { showProblem } from '@/lib/toast';
import type { useUpdateOpportunityMutation } from './__generated__/useUpdateOpportunityMutation.graphql';

export function useUpdateOpportunity(id: string) {
  const [update, isBusy] = useAct<useUpdateOpportunityMutation>(graphql`
    mutation useUpdateOpportunityMutation($input: UpdateVolunteerOpportunityInput!) {
      updateVolunteerOpportunity(input: $input) {
        volunteerOpportunity { id title description location timeZone isOpen archivedAt campaign { id name } coordinator { id name } skills { id name } }
      }
    }
  `);
  const change = async (input: Omit<useUpdateOpportunityMutation['variables']['input'], 'id'>): Promise<boolean> => {
    try {
      await update({ input: { id, ...input } });
      return true;
    } catch (problem) {
      showProblem(explain(problem));
      return false;
    }
  };
  return [change, isBusy] as const;
}
