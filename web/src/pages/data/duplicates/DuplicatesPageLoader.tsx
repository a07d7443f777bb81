import { graphql, useLazyLoadQuery } from 'react-relay';
import { useSearchParams } from 'react-router';
import { PageBoundary } from '@/components/PageBoundary';
import { ListSkeleton } from '@/components/Skeletons';
import type { DuplicateCandidateWhereInput, DuplicatesPageLoaderQuery } from './__generated__/DuplicatesPageLoaderQuery.graphql';
import { DuplicatesPage } from './DuplicatesPage';

export function DuplicatesPageLoader() {
  return <PageBoundary skeleton={<ListSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>;
}

const certainties = ['CERTAIN', 'POSSIBLE'] as const;
const kinds = ['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const;

function Loaded({ attempt }: { attempt: number }) {
  const [params] = useSearchParams();
  const certainty = certainties.find((c) => c === params.get('sure'));
  const kind = kinds.find((k) => k === params.get('kind'));
  const where: DuplicateCandidateWhereInput = { state: 'OPEN', ...(certainty && { certainty }), ...(kind && { kind }) };
  const data = useLazyLoadQuery<DuplicatesPageLoaderQuery>(
    graphql`
      query DuplicatesPageLoaderQuery($where: DuplicateCandidateWhereInput) {
        ...DuplicatesPageFragment @arguments(where: $where)
      }
    `,
    { where },
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <DuplicatesPage query={data} certainty={certainty} kind={kind} />;
}
