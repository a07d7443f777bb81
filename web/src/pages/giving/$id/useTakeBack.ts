import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useTakeBackMutation } from './__generated__/useTakeBackMutation.graphql';

/** Takes a donation out of the books that was entered by mistake, with a way back. */
export function useTakeBack() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [act] = useAct<useTakeBackMutation>(graphql`
    mutation useTakeBackMutation($input: TakeBackDonationInput!) {
      takeBackDonation(input: $input) { donation { id deletedAt contact { id ...FactsFragment } } }
    }
  `);
  return async (id: string) => {
    try {
      await act({ input: { id } });
      showDone({
        message: t('giving.deleted'),
        undo: () => act({ input: { id, restore: true } }).then(() => void navigate(`/giving/${id}`), (error: unknown) => showProblem(explain(error))),
      });
      void navigate('/giving');
    } catch (error) {
      showProblem(explain(error));
    }
  };
}
