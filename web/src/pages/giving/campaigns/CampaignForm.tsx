import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { DateField } from '@/components/DateField';
import type { Money } from '@/lib/format/money';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import type { CampaignFormCreateMutation } from './__generated__/CampaignFormCreateMutation.graphql';
import type { CampaignFormUpdateMutation } from './__generated__/CampaignFormUpdateMutation.graphql';

interface Props {
  campaign?: { id: string; name: string; description: string | null | undefined; startsOn: string | null | undefined; endsOn: string | null | undefined; goal: Money | null | undefined };
  onClose: () => void;
}

export function CampaignForm({ campaign, onClose }: Props) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { organization } = useViewer();
  const [value, setValue] = useState({
    name: campaign?.name ?? '', description: campaign?.description ?? '', startsOn: campaign?.startsOn ?? '', endsOn: campaign?.endsOn ?? '',
    goal: campaign?.goal?.amount ?? '', currency: campaign?.goal?.currency ?? organization.currency,
  });
  const [problems, setProblems] = useState<Record<string, string>>({});
  const read = useReadAmount();
  const change = (patch: Partial<typeof value>) => setValue((before) => ({ ...before, ...patch }));
  const [create, isCreating] = useAct<CampaignFormCreateMutation>(graphql`
    mutation CampaignFormCreateMutation($input: CreateCampaignInput!) {
      createCampaign(input: $input) { campaign { id } }
    }
  `);
  const [update, isUpdating] = useAct<CampaignFormUpdateMutation>(graphql`
    mutation CampaignFormUpdateMutation($input: UpdateCampaignInput!) {
      updateCampaign(input: $input) { campaign { ...CampaignPageFragment } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const amount = value.goal.trim() ? read(value.goal, value.currency) : null;
    setProblems(amount && 'problem' in amount ? { goal: amount.problem } : {});
    if (amount && 'problem' in amount) return;
    const input = { name: value.name.trim(), description: value.description.trim(), goal: amount?.money ?? null, startsOn: value.startsOn || null, endsOn: value.endsOn || null };
    try {
      if (campaign) {
        await update({ input: { id: campaign.id, ...input } });
        showDone({ message: t('gifts.saved') });
        onClose();
      } else {
        const made = await create({ input });
        void navigate(`/giving/campaigns/${made.createCampaign.campaign.id}`);
      }
    } catch (error) {
      const field = fieldAtFault(error);
      if (field && ['name', 'goal', 'startsOn', 'endsOn'].includes(field)) setProblems({ [field]: explain(error) });
      else showProblem(explain(error));
    }
  };
  return (
    <Modal opened onClose={onClose} title={campaign ? t('gifts.campaign.edit') : t('settings.newCampaign')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
        <TextInput label={t('settings.name')} data-autofocus required withAsterisk={false} value={value.name} error={problems.name} onChange={(e) => change({ name: e.currentTarget.value })} />
        <AmountField label={t('gifts.campaign.goal')} text={value.goal} currency={value.currency} error={problems.goal} onText={(goal) => change({ goal })} onCurrency={(currency) => change({ currency })} />
        <DateField label={t('settings.campaignStarts')} value={value.startsOn} isClearable error={problems.startsOn} onChange={(startsOn) => change({ startsOn })} />
        <DateField label={t('settings.campaignEnds')} value={value.endsOn} isClearable error={problems.endsOn} onChange={(endsOn) => change({ endsOn })} />
        <Textarea label={t('giving.note')} autosize minRows={2} value={value.description} onChange={(e) => change({ description: e.currentTarget.value })} />
        <Group gap="xs">
          <Button type="submit" loading={isCreating || isUpdating}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
