import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import { useSeats } from './useSeats';

/** Finds somebody, or makes a new contact, and gives them a seat. */
export function AddSeat({ membershipID }: { membershipID: string }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked | null>(null);
  const { add, isBusy } = useSeats(membershipID);
  const { ensure } = useNewContact();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!picked) return;
    try {
      const who = await ensure(picked);
      // A new contact stays, also where the seat was refused: the next try finds it.
      setPicked(who);
      if (!(await add(who.id))) return;
      setText('');
      setPicked(null);
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Group component="form" align="flex-end" gap="xs" onSubmit={(e) => void submit(e)}>
      <div style={{ flex: 1 }}><ContactPicker label={t('memberships.addSeat')} value={picked} text={text} mayCreate onText={setText} onPick={setPicked} /></div>
      <Button type="submit" variant="default" loading={isBusy} disabled={!picked}>{t('common.add')}</Button>
    </Group>
  );
}
