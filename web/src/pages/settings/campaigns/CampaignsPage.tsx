import { Anchor, Button, Group, Paper, Progress, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { DateField } from '@/components/DateField';
import { DateText } from '@/components/DateText';
import { MoneyText } from '@/components/MoneyText';
import { Page } from '@/components/Page';
import { barHeight } from '@/lib/format/money';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { gift, giftsHref } from '@/lib/lists/gifts';
import { sizes } from '@/lib/theme';
import { showDone } from '@/lib/toast';
import { AddPanel } from '../AddPanel';
import type { CampaignsPageCreateMutation } from './__generated__/CampaignsPageCreateMutation.graphql';
import type { CampaignsPageQuery } from './__generated__/CampaignsPageQuery.graphql';

export function CampaignsPage() {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const data = useLazyLoadQuery<CampaignsPageQuery>(
    graphql`
      query CampaignsPageQuery {
        campaigns(first: 200, where: { archivedAtIsNil: true }) @connection(key: "CampaignsPage_campaigns") {
          __id
          edges { node { id name startsOn endsOn goal { amount currency } raised { sums { total { amount currency } } } appeals { id name } } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const campaigns = allowed(data.campaigns);
  const rows = nodesOf(campaigns);
  return (
    <Page title={t('settings.campaigns')} count={rows.length} subtitle={t('settings.campaignsText')} width="form" actions={<Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('settings.newCampaign')}</Button>}>
      {isAdding && <NewCampaign connection={campaigns.__id} onDone={() => setAdding(false)} />}
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
                  <Anchor component={Link} to={giftsHref(gift.campaign(c.id))} fw={500} c="inherit">{c.name}</Anchor>
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

function NewCampaign({ connection, onDone }: { connection: string; onDone: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [startsOn, setStarts] = useState('');
  const [endsOn, setEnds] = useState('');
  const [create] = useAct<CampaignsPageCreateMutation>(graphql`
    mutation CampaignsPageCreateMutation($input: CreateCampaignInput!, $connections: [ID!]!) {
      createCampaign(input: $input) {
        campaign @appendNode(connections: $connections, edgeTypeName: "CampaignEdge") { id name startsOn endsOn goal { amount currency } raised { sums { total { amount currency } } } appeals { id name } }
      }
    }
  `);
  const save = async () => {
    await create({ input: { name: name.trim(), startsOn: startsOn || null, endsOn: endsOn || null }, connections: [connection] });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('settings.name')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <DateField label={t('settings.campaignStarts')} value={startsOn} isClearable onChange={setStarts} />
      <DateField label={t('settings.campaignEnds')} value={endsOn} isClearable onChange={setEnds} />
    </AddPanel>
  );
}
