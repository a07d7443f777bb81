import { Anchor, Badge, Button, Group, Paper, Stack, Switch, Text } from '@mantine/core';
import { IconCoins } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { compareMoney, formatMoney, type Money } from '@/lib/format/money';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { gift, giftsHref } from '@/lib/lists/gifts';
import { useAccess } from '@/lib/viewer';
import { Bar } from '../_components/Bar';
import { GivingTabs } from '../_components/GivingTabs';
import type { FundsListFragment$key } from './__generated__/FundsListFragment.graphql';

/** What each fund has received, net of refunds; the bars are measured by the largest of the same currency. */
export function FundsList({ query }: { query: FundsListFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Fund');
  const [withArchived, setWithArchived] = useState(false);
  const data = useFragment(
    graphql`
      fragment FundsListFragment on Query {
        funds(first: 200, orderBy: { field: NAME, direction: ASC }) {
          edges {
            node {
              id
              name
              code
              description
              isDefault
              isRestricted
              archivedAt
              raised { donors sums { count total { amount currency } } }
            }
          }
        }
      }
    `,
    query,
  );
  const all = nodesOf(allowed(data.funds));
  const rows = all.filter((f) => withArchived || !f.archivedAt);
  const largest = new Map<string, Money>();
  for (const fund of rows) {
    for (const { sums } of fund.raised ?? []) {
      const top = largest.get(sums.total.currency);
      if (!top || compareMoney(sums.total, top) > 0) largest.set(sums.total.currency, sums.total);
    }
  }
  const manage = mayWrite && <Button component={Link} to="/settings/funds" variant="default">{t('gifts.fund.manage')}</Button>;
  return (
    <Page title={t('gifts.fund.title')} count={rows.length} subtitle={t('gifts.fund.text')} actions={manage}>
      <GivingTabs />
      {all.some((f) => f.archivedAt) && <Switch mb="md" label={t('gifts.withArchived')} checked={withArchived} onChange={(e) => setWithArchived(e.currentTarget.checked)} />}
      {rows.length === 0 && <EmptyState icon={IconCoins} title={t('gifts.fund.emptyTitle')} action={manage || undefined}>{t('gifts.fund.emptyText')}</EmptyState>}
      <Stack gap="sm">
        {rows.map((f) => (
          <Paper key={f.id} withBorder p="md" component="article" aria-label={f.name}>
            <Stack gap="xs">
              <Group justify="space-between">
                <Group gap="xs">
                  <Anchor component={Link} to={giftsHref(gift.fund(f.id), gift.noDues)} fw={600} c="inherit">{f.name}</Anchor>
                  {f.code && <Text c="dimmed">{f.code}</Text>}
                  {f.isDefault && <Badge variant="light" radius="sm" tt="none">{t('settings.fundDefault')}</Badge>}
                  {f.isRestricted && <Badge variant="light" color="gold" radius="sm" tt="none">{t('settings.fundRestricted')}</Badge>}
                  {f.archivedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('gifts.archived')}</Badge>}
                </Group>
                <Text>{f.raised?.map((r) => formatMoney(r.sums.total, locale)).join(' · ')}</Text>
              </Group>
              {f.description && <Text c="dimmed">{f.description}</Text>}
              {f.raised?.map((r) => (
                <div key={r.sums.total.currency}>
                  <Bar part={r.sums.total} whole={largest.get(r.sums.total.currency)} label={`${f.name}: ${formatMoney(r.sums.total, locale)}`} />
                  <Anchor component={Link} to={giftsHref(gift.fund(f.id), gift.noDues, gift.currency(r.sums.total.currency))} size="sm" c="dimmed">{(f.raised?.length ?? 0) > 1 && `${r.sums.total.currency}: `}{t('gifts.campaign.donors', { count: r.donors })}, {t('home.gifts', { count: r.sums.count })}</Anchor>
                </div>
              ))}
              {f.raised?.length === 0 && <Text size="sm" c="dimmed">{t('gifts.campaign.nothingYet')}</Text>}
            </Stack>
          </Paper>
        ))}
      </Stack>
    </Page>
  );
}
