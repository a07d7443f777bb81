import { Group, Paper, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { DateText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import type { Money } from '@/lib/format/money';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import type { PreviewQuery, PreviewQuery$data } from './__generated__/PreviewQuery.graphql';

const pauseMs = 250;
const shown = 6;

interface Props {
  amount: Money;
  every: 'MONTH' | 'QUARTER' | 'YEAR' | 'ONCE';
  count: number;
  startOn: string;
}

/** The payments that the promise would be made of, before it is made. */
export function Preview(props: Props) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [wanted] = useDebouncedValue(JSON.stringify(props), pauseMs);
  const [payments, setPayments] = useState<PreviewQuery$data['pledgePreview']>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const { amount, every, count, startOn } = JSON.parse(wanted) as Props;
    const asked = fetchQuery<PreviewQuery>(
      environment,
      graphql`
        query PreviewQuery($input: PreviewPledgeInput!) {
          pledgePreview(input: $input) { dueOn amount { amount currency } }
        }
      `,
      { input: { amount, every, count, startOn } },
    ).subscribe({
      next: (data) => { setPayments(data.pledgePreview); setProblem(null); },
      error: (error: unknown) => setProblem(explain(error)),
    });
    return () => asked.unsubscribe();
  }, [environment, wanted]);
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('gifts.pledge.preview')}>
      <Stack gap={4}>
        <Text fw={500}>{t('gifts.pledge.previewCount', { count: payments.length })}</Text>
        {problem && <Text c="red" role="alert">{problem}</Text>}
        {!problem && payments.slice(0, shown).map((p) => <Group key={p.dueOn} justify="space-between"><DateText date={p.dueOn} /><MoneyText money={p.amount} /></Group>)}
        {payments.length > shown && <Text c="dimmed">{t('gifts.pledge.previewMore', { count: payments.length - shown })}</Text>}
      </Stack>
    </Paper>
  );
}
