import { Badge, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { graphql, useFragment, useSubscription } from 'react-relay';
import { DateText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { batchColor } from '../BatchesPage';
import { Difference } from '../Difference';
import type { BatchPageFragment_batch$key } from './__generated__/BatchPageFragment_batch.graphql';
import type { BatchPageFragment_query$key } from './__generated__/BatchPageFragment_query.graphql';
import type { BatchPageSubscription } from './__generated__/BatchPageSubscription.graphql';
import { BatchSettings } from './_components/BatchSettings';
import { Grid } from './_components/Grid';
import { Hint } from './_components/Hint';
import { PostBatch } from './_components/PostBatch';
import { PostedRows } from './_components/PostedRows';
import { TakeBackBatch } from './_components/TakeBackBatch';

const subscription = graphql`
  subscription BatchPageSubscription($id: ID!) {
    giftBatchChanged(id: $id) { ...BatchPageFragment_batch }
  }
`;

interface Props {
  batch: BatchPageFragment_batch$key;
  query: BatchPageFragment_query$key;
}

export function BatchPage({ batch, query }: Props) {
  const { t } = useWords();
  const { mayWrite } = useAccess('GiftBatch');
  const [donor, setDonor] = useState<{ contact: string; row: string } | null>(null);
  const data = useFragment(
    graphql`
      fragment BatchPageFragment_batch on GiftBatch {
        id
        name
        status
        method
        receivedOn
        count
        total { amount currency }
        control { amount currency }
        expectedCount
        postReason
        reopenReason
        postedBy
        fund { id name }
        campaign { id name }
        ...DifferenceFragment
        ...BatchSettingsFragment_batch
        ...GridFragment
        ...PostBatchFragment
        ...PostedRowsFragment
        ...TakeBackBatchFragment
      }
    `,
    batch,
  );
  const around = useFragment(
    graphql`
      fragment BatchPageFragment_query on Query {
        funds(first: 200, where: { archivedAtIsNil: true }) { edges { node { id name } } }
        ...BatchSettingsFragment_query
      }
    `,
    query,
  );
  // What a colleague types in the same pile appears here.
  useSubscription<BatchPageSubscription>(useMemo(() => ({ subscription, variables: { id: data.id } }), [data.id]));
  const isOpen = data.status === 'OPEN';
  return (
    <Page
      title={data.name}
      width="full"
      subtitle={
        <Group gap="xs">
          <Badge variant="light" radius="sm" tt="none" color={batchColor[data.status]}>{t(`gifts.batch.status.${data.status}`)}</Badge>
          <DateText date={data.receivedOn} />
          <span>{t(`enums.donationMethod.${data.method}`)}</span>
          {data.fund && <span>{data.fund.name}</span>}
          {data.campaign && <span>{data.campaign.name}</span>}
        </Group>
      }
      actions={mayWrite && data.status !== 'POSTED' && <BatchSettings batch={data} query={around} />}
    >
      <Stack gap="md">
        <Group gap="xl" role="status" data-testid="batch-sums">
          <Text>{t('gifts.batch.typed', { count: data.count ?? 0 })}{data.expectedCount ? ` / ${data.expectedCount}` : ''}</Text>
          <Text><MoneyText money={data.total} />{data.control && <Text span c="dimmed"> / <MoneyText money={data.control} /></Text>}</Text>
          <Difference batch={data} />
        </Group>
        {data.postedBy && <Text c="dimmed">{t('gifts.batch.postedBy', { name: data.postedBy })}{data.postReason && ` ${t('gifts.batch.postedAnyway', { reason: data.postReason })}`}</Text>}
        {isOpen && data.reopenReason && <Text c="dimmed">{t('gifts.batch.reopenedBecause', { reason: data.reopenReason })}</Text>}
        {isOpen && mayWrite
          ? <Grid batch={data} funds={nodesOf(around.funds)} onDonor={setDonor} />
          : <PostedRows batch={data} />}
        {isOpen && mayWrite && donor && <Hint key={donor.contact} batch={data.id} row={donor.row} contact={donor.contact} />}
        {isOpen && mayWrite && <PostBatch batch={data} />}
        {data.status === 'POSTED' && mayWrite && <TakeBackBatch batch={data} />}
      </Stack>
    </Page>
  );
}
