import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { postJSON } from '@/lib/http';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';

export function PasswordForm() {
  const { t } = useWords();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<{ field: string | null; text: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await postJSON('/auth/password', { current, password });
      setCurrent('');
      setPassword('');
      showDone({ message: t('settings.passwordChanged') });
    } catch (error) {
      setProblem({ field: fieldAtFault(error), text: explain(error) });
    } finally {
      setBusy(false);
    }
  };
  const isNew = problem?.field === 'password' || problem?.field === 'new';
  return (
    <Stack component="form" gap="sm" onSubmit={(e) => void submit(e)}>
      <PasswordInput label={t('settings.passwordCurrent')} autoComplete="current-password" required withAsterisk={false} value={current} error={problem && !isNew ? problem.text : null} onChange={(e) => setCurrent(e.currentTarget.value)} />
      <PasswordInput label={t('settings.passwordNew')} description={t('auth.passwordHint')} autoComplete="new-password" required withAsterisk={false} value={password} error={isNew ? problem?.text : null} onChange={(e) => setPassword(e.currentTarget.value)} />
      <Group><Button type="submit" variant="default" loading={isBusy}>{t('settings.passwordChange')}</Button></Group>
    </Stack>
  );
}
