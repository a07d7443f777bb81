import { useCallback, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { useParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { RecordSkeleton } from '@/components/Skeletons';
import type { ComparePageLoaderQuery, MergePickInput } from './__generated__/ComparePageLoaderQuery.graphql';
import { ComparePage } from './ComparePage';

export function ComparePageLoader() {
  const { keep = '', merge = '' } = useParams();
  const [look, setLook] = useState(0);
  const again = useCallback(() => setLook((n) => n + 1), []);
  return (
    <PageBoundary skeleton={<RecordSkeleton />}>
      {(attempt) => <Loaded key={`${keep}-${merge}`} keep={keep} merge={merge} attempt={attempt + look} onLookAgain={again} />}
    </PageBoundary>
  );
}

interface Props {
  keep: string;
  merge: string;
  attempt: number;
  onLookAgain: () => void;
}

function Loaded({ keep, merge, attempt, onLookAgain }: Props) {
  const [picks, setPicks] = useState<readonly MergePickInput[]>([]);
  const data = useLazyLoadQuery<ComparePageLoaderQuery>(
    graphql`
      query ComparePageLoaderQuery($input: MergePlanInput!) {
        mergePlan(input: $input) { ...ComparePageFragment }
      }
    `,
    { input: { survivorID: keep, mergedID: merge, picks } },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <ComparePage plan={data.mergePlan} picks={picks} onPicks={setPicks} onLookAgain={onLookAgain} />;
}
