import { Anchor, Badge, Button, Group, Paper, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { gift, giftsHref } from '@/lib/lists/gifts';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { GivingTabs } from '../_components/GivingTabs';
import { Raised } from '../_components/Raised';
import type { CampaignsListFragment$key } from './__generated__/CampaignsListFragment.graphql';
import { CampaignForm } from './CampaignForm';

export function CampaignsList({ query }: { query: CampaignsListFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Campaign');
  const [params] = useSearchParams();
  const [isAdding, setAdding] = useState(params.has('new'));
  const [withArchived, setWithArchived] = useState(false);
  const data = useFragment(
    graphql`
      fragment CampaignsListFragment on Query {
        campaigns(first: 200, orderBy: { field: CREATED_AT, direction: DESC }) {
          edges {
            node {
              id
              name
              archivedAt
              startsOn
              endsOn
              goal { amount currency }
              raised { donors sums { count total { amount currency } } }
            }
          }
        }
      }
    `,
    query,
  );
  const all = nodesOf(allowed(data.campaigns));
  const rows = all.filter((c) => withArchived || !c.archivedAt);
  const add = mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('settings.newCampaign')}</Button>;
  return (
    <Page title={t('gifts.campaign.title')} count={rows.length} subtitle={t('gifts.campaign.text')} actions={rows.length > 0 && add}>
      <GivingTabs />
      {isAdding && <CampaignForm onClose={() => setAdding(false)} />}
      {all.some((c) => c.archivedAt) && <Switch mb="md" label={t('gifts.withArchived')} checked={withArchived} onChange={(e) => setWithArchived(e.currentTarget.checked)} />}
      {rows.length === 0 && <EmptyState icon={IconTargetArrow} title={t('gifts.campaign.emptyTitle')} action={add || undefined}>{t('gifts.campaign.emptyText')}</EmptyState>}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        {rows.map((c) => (
          <Paper key={c.id} withBorder p="md" component="article" aria-label={c.name}>
            <Stack gap="xs">
              <Group justify="space-between">
                <Anchor component={Link} to={`/giving/campaigns/${c.id}`} fw={600} c="inherit">{c.name}</Anchor>
                {c.archivedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('gifts.archived')}</Badge>}
              </Group>
              <Raised goal={c.goal ?? null} raised={c.raised ?? null} name={c.name} />
              {c.raised?.map((r) => <Anchor key={r.sums.total.currency} component={Link} to={giftsHref(gift.campaign(c.id), gift.noDues, gift.currency(r.sums.total.currency))} size="sm" c="dimmed">{(c.raised?.length ?? 0) > 1 && `${r.sums.total.currency}: `}{t('gifts.campaign.donors', { count: r.donors })}, {t('home.gifts', { count: r.sums.count })}</Anchor>)}
              {c.raised?.length === 0 && <Text size="sm" c="dimmed">{t('gifts.campaign.nothingYet')}</Text>}
            </Stack>
          </Paper>
        ))}
      </SimpleGrid>
    </Page>
  );
}
