import { Button, Stack } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import { allowed } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { keptSelection } from '../_lib/selection';
import type { MembershipSelection, RenewalPrice, RoundPageLoaderQuery } from './__generated__/RoundPageLoaderQuery.graphql';
import { RoundPage } from './RoundPage';
import { RoundRunLoader } from './RoundRunLoader';

export function RoundPageLoader() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const run = params.get('run');
  const [selection] = useState(keptSelection);
  if (run) return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <RoundRunLoader id={run} attempt={attempt} />}</PageBoundary>;
  if (!selection) {
    return (
      <Page title={t('renewals.renewMany')} width="form">
        <EmptyState icon={IconSearchOff} title={t('renewals.roundNone')} action={<Button component={Link} to="/memberships">{t('renewals.toList')}</Button>}>{null}</EmptyState>
      </Page>
    );
  }
  return <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Preview selection={selection} attempt={attempt} />}</PageBoundary>;
}

const step = 50;

function Preview({ selection, attempt }: { selection: MembershipSelection; attempt: number }) {
  const [price, setPrice] = useState<RenewalPrice>('LIST');
  const [shown, setShown] = useState(step);
  const [look, setLook] = useState(0);
  const wanted = useDeferredValue(`${price} ${shown}`);
  const [wantedPrice = 'LIST', wantedRows = ''] = wanted.split(' ');
  const data = useLazyLoadQuery<RoundPageLoaderQuery>(
    graphql`
      query RoundPageLoaderQuery($selection: MembershipSelection!, $price: RenewalPrice!, $first: Int!) {
        renewalRoundPreview(selection: $selection, price: $price, first: $first) { ...RoundPageFragment }
      }
    `,
    { selection, price: wantedPrice as RenewalPrice, first: Number(wantedRows) },
    { fetchPolicy: 'network-only', fetchKey: `${attempt} ${look}` },
  );
  return (
    <Stack gap={0} aria-busy={wanted !== `${price} ${shown}`}>
      <RoundPage preview={allowed(data.renewalRoundPreview)} selection={selection} price={price} onPrice={setPrice} onMore={() => setShown((n) => n + step * 4)} onLookAgain={() => setLook((n) => n + 1)} />
    </Stack>
  );
}
