import { Box, Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { useWords } from '@/lib/i18n';

export function SignUp({ onSignUp }: { onSignUp: (contactID: string, name: string) => Promise<boolean> }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked | null>(null);
  if (!isOpen) return <Group><Button variant="subtle" size="compact-md" onClick={() => setOpen(true)}>{t('volunteering.signUp')}</Button></Group>;
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (!picked || !('id' in picked)) return;
    if (await onSignUp(picked.id, picked.name)) {
      setText('');
      setPicked(null);
    }
  };
  return (
    <Group component="form" align="flex-end" gap="xs" onSubmit={(e) => void go(e)}>
      <Box flex={1}><ContactPicker label={t('volunteering.signUpTitle')} autoFocus value={picked} text={text} onText={setText} onPick={setPicked} /></Box>
      <Button type="submit" disabled={!picked}>{t('volunteering.signUp')}</Button>
    </Group>
  );
}
