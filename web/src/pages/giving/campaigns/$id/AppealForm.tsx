import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from 'react-relay';
import { DateField } from '@/components/DateField';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { AppealFormCreateMutation } from './__generated__/AppealFormCreateMutation.graphql';
import type { AppealFormUpdateMutation } from './__generated__/AppealFormUpdateMutation.graphql';

const channels = ['MAIL', 'EMAIL', 'PHONE', 'EVENT', 'SOCIAL', 'IN_PERSON', 'WEBSITE', 'OTHER'] as const;
type Channel = (typeof channels)[number];

interface Props {
  campaign: string;
  appeal?: { id: string; name: string; channel: Channel; sentOn: string | null | undefined; archivedAt: string | null | undefined };
  onClose: () => void;
}

export function AppealForm({ campaign, appeal, onClose }: Props) {
  const { t } = useWords();
  const [name, setName] = useState(appeal?.name ?? '');
  const [channel, setChannel] = useState<Channel>(appeal?.channel ?? 'MAIL');
  const [sentOn, setSentOn] = useState(appeal?.sentOn ?? '');
  const [create, isCreating] = useAct<AppealFormCreateMutation>(graphql`
    mutation AppealFormCreateMutation($input: CreateAppealInput!) {
      createAppeal(input: $input) { appeal { id campaign { id ...AppealsFragment } } }
    }
  `);
  const [update, isUpdating] = useAct<AppealFormUpdateMutation>(graphql`
    mutation AppealFormUpdateMutation($input: UpdateAppealInput!) {
      updateAppeal(input: $input) { appeal { id name channel sentOn archivedAt } }
    }
  `);
  const save = async (archived?: boolean) => {
    try {
      if (appeal) await update({ input: { id: appeal.id, name: name.trim(), channel, sentOn: sentOn || null, archived } });
      else await create({ input: { campaignID: campaign, name: name.trim(), channel, sentOn: sentOn || null } });
      showDone({ message: t('gifts.saved') });
      onClose();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Modal opened onClose={onClose} title={appeal ? appeal.name : t('gifts.appeal.new')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="md" onSubmit={submit}>
        <TextInput label={t('settings.name')} data-autofocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
        <Select label={t('gifts.appeal.how')} value={channel} data={channels.map((c) => ({ value: c, label: t(`gifts.appeal.channel.${c}`) }))} onChange={(v) => setChannel((v ?? 'OTHER') as Channel)} />
        <DateField label={t('gifts.appeal.sentOn')} value={sentOn} isClearable onChange={setSentOn} />
        <Group gap="xs">
          <Button type="submit" loading={isCreating || isUpdating}>{t('common.save')}</Button>
          {appeal && <Button variant="default" onClick={() => void save(!appeal.archivedAt)}>{appeal.archivedAt ? t('gifts.unarchive') : t('settings.archive')}</Button>}
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
