import { Alert, Button, Code, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { explain } from '@/lib/graph/problem';
import { postJSON } from '@/lib/http';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';

const QRCode = lazy(() => import('qrcode.react').then((m) => ({ default: m.QRCodeSVG })));

interface Offered {
  secret: string;
  uri: string;
  challenge: string;
}

/** Turning the code from an authenticator app on and off; the password is asked for both. */
export function SecondStep({ isOn, onChange }: { isOn: boolean; onChange: () => void }) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const [offered, setOffered] = useState<Offered | null>(null);
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<string[]>([]);
  const attempt = (step: () => Promise<void>) => (event: FormEvent) => {
    event.preventDefault();
    step().catch((error: unknown) => showProblem(explain(error)));
  };
  const begin = attempt(async () => {
    setOffered(await postJSON<Offered>('/auth/totp/begin', { password }));
    setPassword('');
  });
  const confirm = attempt(async () => {
    const answer = await postJSON<{ recoveryCodes: string[] }>('/auth/totp/confirm', { challenge: offered?.challenge, code: code.trim() });
    setCodes(answer.recoveryCodes);
    setOffered(null);
    setCode('');
    onChange();
  });
  const disable = attempt(async () => {
    await postJSON('/auth/totp/disable', { password });
    setPassword('');
    showDone({ message: t('settings.totpDisabled') });
    onChange();
  });

  if (codes.length > 0) {
    return (
      <Alert color="pine" variant="light" title={t('settings.totpCodes')} withCloseButton closeButtonLabel={t('common.close')} onClose={() => setCodes([])}>
        <Code block>{codes.join('\n')}</Code>
      </Alert>
    );
  }
  if (offered) {
    return (
      <Stack component="form" gap="sm" onSubmit={confirm}>
        <Text>{t('settings.totpScan')}</Text>
        <Suspense fallback={null}><QRCode value={offered.uri} size={160} marginSize={2} title={t('settings.totpScan')} /></Suspense>
        <Text>{t('settings.totpSecret')}: <Code>{offered.secret}</Code></Text>
        <TextInput label={t('auth.code')} autoComplete="one-time-code" inputMode="numeric" autoFocus required withAsterisk={false} value={code} onChange={(e) => setCode(e.currentTarget.value)} />
        <Group gap="xs"><Button type="submit">{t('settings.totpConfirm')}</Button><Button variant="subtle" onClick={() => setOffered(null)}>{t('common.cancel')}</Button></Group>
      </Stack>
    );
  }
  return (
    <Stack component="form" gap="sm" onSubmit={isOn ? disable : begin}>
      <Text c="dimmed">{isOn ? t('settings.totpOn') : t('settings.totpText')}</Text>
      <PasswordInput label={t('settings.totpPassword')} autoComplete="current-password" required withAsterisk={false} value={password} onChange={(e) => setPassword(e.currentTarget.value)} />
      <Group><Button type="submit" variant="default">{isOn ? t('settings.totpDisable') : t('settings.totpStart')}</Button></Group>
    </Stack>
  );
}
