import { Button, Group, Modal, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { type FormEvent } from 'react';
import { graphql } from 'react-relay';
import { useNavigate } from 'react-router';
import { useDraft } from '@/lib/draft';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { NewOpportunityMutation } from './__generated__/NewOpportunityMutation.graphql';

const blank = { title: '', location: '', description: '', skills: [] as string[] };

export function NewOpportunity({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { value, change, reset } = useDraft('newOpportunity', blank);
  const [create, isBusy] = useAct<NewOpportunityMutation>(graphql`
    mutation NewOpportunityMutation($input: CreateVolunteerOpportunityInput!) {
      createVolunteerOpportunity(input: $input) { volunteerOpportunity { id title } }
    }
  `);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const made = await create({ input: { title: value.title.trim(), location: value.location.trim() || null, description: value.description.trim() || null, skills: value.skills } });
      reset(blank);
      showDone({ message: t('volunteering.saved') });
      void navigate(`/volunteering/${made.createVolunteerOpportunity.volunteerOpportunity.id}`);
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('volunteering.newOpportunity')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
        <TextInput label={t('volunteering.opportunityTitle')} data-autofocus required withAsterisk={false} value={value.title} onChange={(e) => change({ title: e.currentTarget.value })} />
        <TextInput label={t('volunteering.location')} value={value.location} onChange={(e) => change({ location: e.currentTarget.value })} />
        <Textarea label={t('volunteering.description')} autosize minRows={2} value={value.description} onChange={(e) => change({ description: e.currentTarget.value })} />
        <TagsInput label={t('volunteering.record.skills')} description={t('volunteering.record.skillsHint')} value={value.skills} onChange={(skills) => change({ skills })} />
        <Group gap="xs">
          <Button type="submit" loading={isBusy}>{t('common.save')}</Button>
          <Button variant="subtle" onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
