import { Drawer, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';

interface Props {
  onHere: (contactID: string, name: string) => void;
  onClose: () => void;
}

/** Somebody who did not sign up: find or add them, and they are here. */
export function WalkIn({ onHere, onClose }: Props) {
  const { t } = useWords();
  const { ensure } = useNewContact();
  const [text, setText] = useState('');
  const pick = async (picked: Picked | null) => {
    if (!picked || ('create' in picked && picked.create !== 'INDIVIDUAL')) return;
    try {
      const { id, name } = await ensure(picked);
      onHere(id, name);
      onClose();
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
  return (
    <Drawer opened onClose={onClose} position="bottom" size="80%" title={t('volunteering.desk.walkInTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="sm">
        <Text c="dimmed">{t('volunteering.desk.walkInHint')}</Text>
        <ContactPicker label={t('volunteering.people.picker')} description={t('volunteering.desk.walkInNeedsNet')} autoFocus mayCreate value={null} text={text} onText={setText} onPick={(picked) => void pick(picked)} />
      </Stack>
    </Drawer>
  );
}
