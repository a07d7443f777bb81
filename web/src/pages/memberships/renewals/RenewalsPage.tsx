import { Anchor, Button, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { Page } from '@/components/Page';
import { formatMonth } from '@/lib/format/date';
import { allowed } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { stageHref } from '../_lib/links';
import type { RenewalsPageFragment$key } from './__generated__/RenewalsPageFragment.graphql';
import { EndsChart, type MonthOfEnds } from './EndsChart';
import { EndsTable } from './EndsTable';

interface Props {
  query: RenewalsPageFragment$key;
  /** Each as YYYY-MM, in order. */
  months: readonly string[];
  thisMonth: string;
}

/** Who renews when: where the paid time of each membership ends, and who may renew today. */
export function RenewalsPage({ query, months, thisMonth }: Props) {
  const { t, locale } = useWords();
  const [isTable, setTable] = useState(false);
  const data = useFragment(
    graphql`
      fragment RenewalsPageFragment on Query @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        membershipEnds(from: $from, to: $to) { month count level { id name rank } }
        open: memberships(where: { stageIn: [OPEN] }) { totalCount }
        grace: memberships(where: { stageIn: [GRACE] }) { totalCount }
        lapsed: memberships(where: { stageIn: [LAPSED] }) { totalCount }
      }
    `,
    query,
  );
  const ends = allowed(data.membershipEnds);
  const levels = [...new Map(ends.map((e) => [e.level.id, e.level])).values()].sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  const rows: MonthOfEnds[] = months.map((month) => {
    const counts = levels.map((level) => ends.find((e) => e.month === month && e.level.id === level.id)?.count ?? 0);
    return { month, counts, total: counts.reduce((a, b) => a + b, 0) };
  });
  const ahead = rows.filter((r) => r.month >= thisMonth);
  const busiest = ahead.reduce((best, row) => (row.total > best.total ? row : best), ahead[0] ?? { month: thisMonth, counts: [], total: 0 });
  const name = (month: string) => formatMonth(month, locale);
  const last = name(months[months.length - 1] ?? thisMonth);
  const sentence = busiest.total > 0 ? t('renewals.sentence', { count: busiest.total, month: name(busiest.month), last }) : t('renewals.sentenceNone', { first: name(thisMonth), last });
  const stages = [
    { key: 'open', count: data.open?.totalCount ?? 0, to: stageHref('OPEN') },
    { key: 'grace', count: data.grace?.totalCount ?? 0, to: stageHref('GRACE') },
    { key: 'lapsed', count: data.lapsed?.totalCount ?? 0, to: stageHref('LAPSED') },
  ] as const;
  return (
    <Page title={t('renewals.title')} actions={<Button component={Link} to="/memberships" variant="default">{t('renewals.seeAll')}</Button>}>
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {stages.map((stage) => (
            <Paper key={stage.key} withBorder p="lg">
              <Anchor component={Link} to={stage.to} data-testid={`stage-${stage.key}`}><Text span fz="xl" fw={600}>{new Intl.NumberFormat(locale).format(stage.count)}</Text> {t(`renewals.${stage.key}`)}</Anchor>
              <Text size="sm" c="dimmed">{t(`renewals.${stage.key}Text`)}</Text>
            </Paper>
          ))}
        </SimpleGrid>
        <Card title={t('renewals.chartLabel')} action={<Button variant="subtle" size="compact-sm" onClick={() => setTable((v) => !v)}>{isTable ? t('renewals.asChart') : t('renewals.asTable')}</Button>}>
          <Text data-testid="ends-sentence">{sentence}</Text>
          {isTable ? <EndsTable rows={rows} levels={levels} thisMonth={thisMonth} /> : <EndsChart rows={rows} levels={levels} thisMonth={thisMonth} />}
          <Text size="sm" c="dimmed">{t('renewals.rule')}</Text>
        </Card>
      </Stack>
    </Page>
  );
}
