import { Button, Group, Paper, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useThank } from '../_lib/useThank';
import type { BulkBarMutation } from './__generated__/BulkBarMutation.graphql';

interface Chosen {
  id: string;
  campaign: { id: string } | null | undefined;
}

interface Props {
  chosen: readonly Chosen[];
  campaigns: readonly { id: string; name: string }[];
  onDone: () => void;
}

/** What can be done with many gifts at once: thank for them, and put them under a campaign; both with a way back. */
export function BulkBar({ chosen, campaigns, onDone }: Props) {
  const { t } = useWords();
  const thank = useThank();
  const [campaign, setCampaign] = useState<string | null>(null);
  const [set, isBusy] = useAct<BulkBarMutation>(graphql`
    mutation BulkBarMutation($input: SetDonationsCampaignInput!) {
      setDonationsCampaign(input: $input) { donations { id version campaign { id name } } }
    }
  `);
  const ids = chosen.map((g) => g.id);
  /** Each gift goes back to the campaign that it was under. */
  const back = async () => {
    const groups = new Map<string | null, string[]>();
    for (const g of chosen) groups.set(g.campaign?.id ?? null, [...(groups.get(g.campaign?.id ?? null) ?? []), g.id]);
    try {
      for (const [campaignID, some] of groups) await set({ input: { ids: some, campaignID } });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const move = async () => {
    try {
      await set({ input: { ids, campaignID: campaign } });
      showDone({ message: t('gifts.bulk.moved', { count: ids.length }), undo: back });
      onDone();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Paper withBorder p="sm" mb="md" component="section" aria-label={t('gifts.bulk.title')}>
      <Group gap="sm">
        <Text fw={500} role="status">{t('gifts.bulk.chosen', { count: ids.length })}</Text>
        <Button variant="default" onClick={() => void thank(ids).then((isDone) => isDone && onDone())}>{t('gifts.gift.markThanked')}</Button>
        <Select aria-label={t('giving.campaign')} placeholder={t('giving.campaign')} searchable value={campaign} data={campaigns.map((c) => ({ value: c.id, label: c.name }))} onChange={setCampaign} />
        <Button variant="default" disabled={!campaign} loading={isBusy} onClick={() => void move()}>{t('gifts.bulk.move')}</Button>
        <Button variant="subtle" onClick={onDone}>{t('gifts.chooseNone')}</Button>
      </Group>
    </Paper>
  );
}
