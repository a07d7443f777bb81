import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { DateText } from '@/components/DateText';
import { Page } from '@/components/Page';
import type { Money } from '@/lib/format/money';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { gift, giftsHref, months as monthDays } from '@/lib/lists/gifts';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import { MonthBars } from '../../_components/MonthBars';
import { Raised } from '../../_components/Raised';
import type { Days } from '../../_lib/years';
import { CampaignForm } from '../CampaignForm';
import type { CampaignPageArchiveMutation } from './__generated__/CampaignPageArchiveMutation.graphql';
import type { CampaignPageFragment$key } from './__generated__/CampaignPageFragment.graphql';
import { Appeals } from './Appeals';

interface Props {
  campaign: CampaignPageFragment$key;
  months: { month: string; total: Money }[];
  years: { thisYear: Days; lastYear: Days };
}

export function CampaignPage({ campaign, months, years }: Props) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Campaign');
  const [isEditing, setEditing] = useState(false);
  const data = useFragment(
    graphql`
      fragment CampaignPageFragment on Campaign {
        id
        name
        description
        startsOn
        endsOn
        archivedAt
        goal { amount currency }
        raised { donors sums { count total { amount currency } } }
        ...AppealsFragment
      }
    `,
    campaign,
  );
  const [archive] = useAct<CampaignPageArchiveMutation>(graphql`
    mutation CampaignPageArchiveMutation($input: UpdateCampaignInput!) {
      updateCampaign(input: $input) { campaign { id archivedAt } }
    }
  `);
  const putAway = async (archived: boolean): Promise<void> => {
    try {
      await archive({ input: { id: data.id, archived } });
      showDone({ message: archived ? t('settings.archived', { name: data.name }) : t('common.undone'), undo: archived ? () => putAway(false) : undefined });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const donors = data.raised?.map((r) => `${(data.raised?.length ?? 0) > 1 ? `${r.sums.total.currency}: ` : ''}${t('gifts.campaign.donors', { count: r.donors })}, ${t('home.gifts', { count: r.sums.count })}`).join(' · ');
  const currencies = [...new Set(months.map((m) => m.total.currency))];
  return (
    <Page
      title={data.name}
      subtitle={<Group gap="xs">{data.archivedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('gifts.archived')}</Badge>}{data.startsOn && <DateText date={data.startsOn} />}{data.endsOn && <span>– <DateText date={data.endsOn} /></span>}</Group>}
      actions={mayWrite && (
        <>
          <Button variant="default" onClick={() => setEditing(true)}>{t('gifts.campaign.edit')}</Button>
          <Button variant="subtle" color="gray" onClick={() => void putAway(!data.archivedAt)}>{data.archivedAt ? t('gifts.unarchive') : t('settings.archive')}</Button>
        </>
      )}
    >
      {isEditing && <CampaignForm campaign={data} onClose={() => setEditing(false)} />}
      <Stack gap="lg">
        {data.description && <Text>{data.description}</Text>}
        <Paper withBorder p="lg" component="section" aria-label={t('gifts.campaign.progress')}>
          <Stack gap="xs">
            <Title order={2}>{t('gifts.campaign.progress')}</Title>
            <Raised goal={data.goal ?? null} raised={data.raised ?? null} name={data.name} />
            <Group gap="md">
              {donors && <Text c="dimmed">{donors}</Text>}
              <Anchor component={Link} to={giftsHref(gift.campaign(data.id), gift.noDues)}>{t('gifts.toTheGifts')}</Anchor>
            </Group>
          </Stack>
        </Paper>
        {currencies.map((currency) => (
          <Paper key={currency} withBorder p="lg" component="section" aria-label={t('gifts.campaign.byMonth', { currency })}>
            <Title order={2} mb="sm">{t('gifts.campaign.byMonth', { currency })}</Title>
            <MonthBars months={months} thisYear={years.thisYear} lastYear={years.lastYear} currency={currency} href={(month) => giftsHref(gift.campaign(data.id), gift.noDues, monthDays(month), gift.currency(currency))} />
          </Paper>
        ))}
        <Appeals campaign={data} />
      </Stack>
    </Page>
  );
}
