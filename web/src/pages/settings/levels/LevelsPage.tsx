import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Page } from '@/components/Page';
import { formatMoney, isMoney } from '@/lib/format/money';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import type { LevelsPageMutation } from './__generated__/LevelsPageMutation.graphql';
import type { LevelsPageQuery } from './__generated__/LevelsPageQuery.graphql';
import { NewLevel } from './NewLevel';

export function LevelsPage() {
  const { t, locale } = useWords();
  const [isAdding, setAdding] = useState(false);
  const data = useLazyLoadQuery<LevelsPageQuery>(
    graphql`
      query LevelsPageQuery {
        membershipLevels(first: 100) @connection(key: "LevelsPage_membershipLevels") {
          __id
          edges { node { id name description rank period months graceDays seats inherit archivedAt prices { id amount { amount currency } } } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const [update] = useAct<LevelsPageMutation>(graphql`
    mutation LevelsPageMutation($input: UpdateMembershipLevelInput!) {
      updateMembershipLevel(input: $input) { membershipLevel { id archivedAt } }
    }
  `);
  const levels = allowed(data.membershipLevels);
  const rows = nodesOf(levels).filter((l) => !l.archivedAt).sort((a, b) => a.rank - b.rank);
  const archive = async (id: string, name: string, archived: boolean): Promise<void> => {
    try {
      await update({ input: { id, archived } });
      showDone(archived ? { message: t('settings.archived', { name }), undo: () => archive(id, name, false) } : { message: t('common.undone') });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Page title={t('settings.levels')} count={rows.length} subtitle={t('settings.levelsText')} width="form" actions={<Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('settings.newLevel')}</Button>}>
      {isAdding && <NewLevel connection={levels.__id} rank={rows.length + 1} onDone={() => setAdding(false)} />}
      <Stack gap="sm">
        {rows.length === 0 && <Text c="dimmed">{t('settings.levelsEmpty')}</Text>}
        {rows.map((level) => {
          const prices = level.prices?.map((p) => p.amount).filter(isMoney) ?? [];
          return (
            <Paper key={level.id} withBorder p="md">
              <Group justify="space-between" align="flex-start">
                <div>
                  <Text fw={600}>{level.name}</Text>
                  <Text size="sm" c="dimmed">
                    {t('settings.levelMonthsShort', { count: level.months })} · {t(`enums.period.${level.period}`)}
                    {level.seats > 1 && ` · ${t('settings.levelSeatsShort', { count: level.seats })}, ${t(`enums.inherit.${level.inherit}`)}`}
                  </Text>
                  {level.description && <Text size="sm" c="dimmed">{level.description}</Text>}
                </div>
                <Stack gap={4} align="flex-end">
                  <Text fw={500}>{prices.length > 0 ? prices.map((p) => formatMoney(p, locale)).join(' · ') : t('settings.levelFree')}</Text>
                  <Button variant="subtle" color="gray" size="compact-sm" aria-label={`${t('settings.archive')}: ${level.name}`} onClick={() => void archive(level.id, level.name, true)}>{t('settings.archive')}</Button>
                </Stack>
              </Group>
            </Paper>
          );
        })}
      </Stack>
    </Page>
  );
}
