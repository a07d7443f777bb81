import { Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { useDebouncedEffect } from '@/lib/useDebouncedEffect';
import { DateField } from '@/components/DateField';
import { formatDate, localToday } from '@/lib/format/date';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import type { LevelExamplesQuery } from './__generated__/LevelExamplesQuery.graphql';
import { type Rules, sentRules } from './LevelRules';

const query = graphql`
  query LevelExamplesQuery($rules: MembershipLevelRulesInput!, $on: [Date!]!) {
    levelExamples(rules: $rules, on: $on) { joinOn endOn isForLife opensOn graceUntil newUntil nextEndOn }
  }
`;
type Example = NonNullable<LevelExamplesQuery['response']['levelExamples']>[number];

const pauseMs = 250;

/** What the rules mean for somebody who joins today or on a day of one's choice; the server counts, nothing is saved. */
export function LevelExamples({ rules }: { rules: Rules }) {
  const { t, locale } = useWords();
  const environment = useRelayEnvironment();
  const [day, setDay] = useState('');
  const [examples, setExamples] = useState<readonly Example[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = JSON.stringify({ rules: sentRules(rules), on: [localToday(), ...(day ? [day] : [])] });
  useDebouncedEffect(
    () => {
      const asked = fetchQuery<LevelExamplesQuery>(environment, query, JSON.parse(wanted) as LevelExamplesQuery['variables'], { fetchPolicy: 'network-only' }).subscribe({
        next: (data) => {
          setExamples(data.levelExamples ?? []);
          setProblem(null);
        },
        error: (error: Error) => setProblem(explain(error)),
      });
      return () => asked.unsubscribe();
    },
    pauseMs,
    wanted,
  );
  const date = (d: string) => formatDate(d, locale, 'long');
  return (
    <Paper withBorder p="md" role="status" aria-label={t('levels.examples')}>
      <Title order={2} size="h4" mb="xs">{t('levels.examples')}</Title>
      <Stack gap="xs" data-testid="level-examples">
        {problem && <Text c="var(--mantine-color-persimmon-text)">{t('levels.exampleWrong', { problem })}</Text>}
        {!problem && examples.map((e) => (
          <div key={e.joinOn}>
            <Text>{e.isForLife ? t('levels.exampleLife', { start: date(e.joinOn) }) : t('levels.example', { start: date(e.joinOn), end: date(e.endOn) })}</Text>
            <Text size="sm" c="dimmed">
              {e.newUntil && `${t('levels.exampleNew', { date: date(e.newUntil) })} `}
              {e.opensOn && e.nextEndOn && e.graceUntil && t('levels.exampleRenew', { opens: date(e.opensOn), next: date(e.nextEndOn), grace: date(e.graceUntil) })}
            </Text>
          </div>
        ))}
        <DateField label={t('levels.tryDay')} value={day} isClearable onChange={setDay} />
      </Stack>
    </Paper>
  );
}
