import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { DateText } from '@/components/DateText';
import { formatMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { gift, giftsHref } from '@/lib/lists/gifts';
import { useAccess } from '@/lib/viewer';
import { Bar } from '../../_components/Bar';
import type { AppealsFragment$key } from './__generated__/AppealsFragment.graphql';
import { AppealForm } from './AppealForm';

/** How the campaign asks, and what each way of asking brought; the bars are parts of the whole campaign. */
export function Appeals({ campaign }: { campaign: AppealsFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Appeal');
  const [editing, setEditing] = useState<string | null>(null);
  const data = useFragment(
    graphql`
      fragment AppealsFragment on Campaign {
        id
        raised { sums { total { amount currency } } }
        appeals {
          id
          name
          channel
          sentOn
          archivedAt
          raised { donors sums { count total { amount currency } } }
        }
      }
    `,
    campaign,
  );
  const appeals = data.appeals ?? [];
  return (
    <Paper withBorder p="lg" component="section" aria-label={t('gifts.appeal.title')}>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{t('gifts.appeal.title')}</Title>
        {mayWrite && <Button variant="default" onClick={() => setEditing('new')}>{t('gifts.appeal.new')}</Button>}
      </Group>
      {editing === 'new' && <AppealForm campaign={data.id} onClose={() => setEditing(null)} />}
      {appeals.length === 0 && <Text c="dimmed">{t('gifts.appeal.empty')}</Text>}
      <Stack gap="md">
        {appeals.map((a) => (
          <div key={a.id}>
            <Group justify="space-between" gap="sm">
              <Group gap="xs">
                <Anchor component={Link} to={giftsHref(gift.appeal(a.id), gift.noDues)} c="inherit" fw={500}>{a.name}</Anchor>
                <Text c="dimmed" size="sm">{t(`gifts.appeal.channel.${a.channel}`)}</Text>
                {a.sentOn && <Text c="dimmed" size="sm"><DateText date={a.sentOn} /></Text>}
                {a.archivedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('gifts.archived')}</Badge>}
              </Group>
              <Group gap="xs">
                <Text>{a.raised && a.raised.length > 0 ? a.raised.map((r) => formatMoney(r.sums.total, locale)).join(' · ') : t('gifts.campaign.nothingYet')}</Text>
                {mayWrite && <Button size="compact-sm" variant="subtle" aria-label={`${t('common.edit')}: ${a.name}`} onClick={() => setEditing(a.id)}>{t('common.edit')}</Button>}
              </Group>
            </Group>
            {a.raised?.map((r) => <Bar key={r.sums.total.currency} part={r.sums.total} whole={data.raised?.find((w) => w.sums.total.currency === r.sums.total.currency)?.sums.total} label={`${a.name}: ${formatMoney(r.sums.total, locale)}, ${t('gifts.campaign.donors', { count: r.donors })}`} />)}
            {editing === a.id && <AppealForm campaign={data.id} appeal={a} onClose={() => setEditing(null)} />}
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
