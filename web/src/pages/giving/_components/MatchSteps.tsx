import { Button, Group } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { MatchStepsFragment$key } from './__generated__/MatchStepsFragment.graphql';
import type { MatchStepsMutation } from './__generated__/MatchStepsMutation.graphql';

const next = {
  POTENTIAL: ['SUBMITTED', 'DECLINED'],
  SUBMITTED: ['APPROVED', 'DECLINED'],
  APPROVED: ['DECLINED'],
  DECLINED: ['POTENTIAL'],
  RECEIVED: [],
} as const;

/** Where an expected match may go by hand; it is received with a cheque and no other way. */
export function MatchSteps({ match }: { match: MatchStepsFragment$key }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment MatchStepsFragment on MatchingGift {
        id
        status
        matcher { id displayName }
      }
    `,
    match,
  );
  const [advance] = useAct<MatchStepsMutation>(graphql`
    mutation MatchStepsMutation($input: AdvanceMatchingGiftInput!) {
      advanceMatchingGift(input: $input) { matchingGift { id status submittedOn } }
    }
  `);
  const go = async (status: 'POTENTIAL' | 'SUBMITTED' | 'APPROVED' | 'DECLINED') => {
    try {
      await advance({ input: { id: data.id, status } });
      showDone({ message: t('gifts.match.moved', { name: data.matcher.displayName, status: t(`gifts.match.status.${status}`) }) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Group gap={4}>
      {next[data.status].map((status) => (
        <Button key={status} size="compact-sm" variant={status === 'DECLINED' ? 'subtle' : 'default'} color={status === 'DECLINED' ? 'gray' : undefined} aria-label={`${t(`gifts.match.to.${status}`)}: ${data.matcher.displayName}`} onClick={() => void go(status)}>
          {t(`gifts.match.to.${status}`)}
        </Button>
      ))}
    </Group>
  );
}
