import { Anchor, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { DateText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { barHeight } from '@/lib/format/money';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { CampaignsPageQuery } from './__generated__/CampaignsPageQuery.graphql';

export function CampaignsPage() {
  const { t } = useWords();
  const data = useLazyLoadQuery<CampaignsPageQuery>(
    graphql`
      query CampaignsPageQuery {
        campaigns(first: 200, where: { archivedAtIsNil: true }) {
          edges { node { id name startsOn endsOn goal { amount currency } raised { sums { total { amount currency } } } appeals { id name } } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const rows = nodesOf(allowed(data.campaigns));
  return (
    <Page title={t('settings.campaigns')} count={rows.length} subtitle={t('settings.campaignsText')} width="form" actions={<Button component={Link} to="/giving/campaigns?new" leftSection={<IconPlus size={sizes.icon} aria-hidden />}>{t('settings.newCampaign')}</Button>}>
      <Stack gap="sm">
        {rows.length === 0 && <Text c="dimmed">{t('settings.campaignsEmpty')}</Text>}
        {rows.map((c) => {
          const goal = c.goal;
          const sums = c.raised?.map((r) => r.sums.total) ?? [];
          const raised = goal ? sums.find((m) => m.currency === goal.currency) : sums[0];
          return (
            <Paper key={c.id} withBorder p="md">
              <Group justify="space-between" align="flex-start">
                <div>
                  <Anchor component={Link} to={`/giving/campaigns/${c.id}`} fw={500} c="inherit">{c.name}</Anchor>
                  <Text size="sm" c="dimmed">{c.startsOn && <DateText date={c.startsOn} />}{c.endsOn && <> – <DateText date={c.endsOn} /></>}</Text>
                  {(c.appeals?.length ?? 0) > 0 && <Text size="sm" c="dimmed">{c.appeals?.map((a) => a.name).join(' · ')}</Text>}
                </div>
                <Text ta="right"><MoneyText money={raised ?? (c.raised && goal && { amount: '0', currency: goal.currency })} />{goal && <Text span c="dimmed"> / <MoneyText money={goal} /></Text>}</Text>
              </Group>
              {goal && <Progress mt="xs" color="gold" aria-label={c.name} value={raised ? Math.min(100, (100 * barHeight(raised)) / Math.max(1, barHeight(goal))) : 0} />}
            </Paper>
          );
        })}
      </Stack>
    </Page>
  );
}
