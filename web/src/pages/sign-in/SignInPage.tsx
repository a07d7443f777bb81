import { Alert, Button, Divider, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconFingerprint } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { PublicFrame } from '@/frame/PublicFrame';
import { safeNext, signIn, type SignInAnswer, signInMethods, type SignInMethods, signInWithPasskey } from '@/lib/auth';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { RequestError } from '@/lib/http';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { SecondStep } from './SecondStep';

export function SignInPage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const [methods, setMethods] = useState<SignInMethods | null>(null);
  const [challenge, setChallenge] = useState<string | null>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [field, setField] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useDocumentTitle(`${t('auth.signInTitle')} · Moim`);

  useEffect(() => {
    signInMethods().then(setMethods, () => setMethods(null));
  }, []);

  const follow = (answer: SignInAnswer) => {
    if (answer.next === 'second_factor') setChallenge(answer.challenge);
    else window.location.assign(safeNext(params.get('next')));
  };

  const attempt = async (step: () => Promise<SignInAnswer>, otherwise?: string) => {
    setBusy(true);
    setProblem(null);
    setField(null);
    try {
      follow(await step());
    } catch (error) {
      setField(fieldAtFault(error));
      const known = error instanceof RequestError ? explain(error) : (otherwise ?? explain(error));
      setProblem(error instanceof RequestError && error.status === 401 ? error.problem.message || t('auth.wrong') : known);
    } finally {
      setBusy(false);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => signIn(email, password));
  };

  if (challenge) {
    return (
      <PublicFrame organizationName={methods?.organizationName}>
        <SecondStep challenge={challenge} onDone={follow} onStartOver={() => setChallenge(null)} />
      </PublicFrame>
    );
  }

  const others = methods?.passkey || methods?.oidc.enabled;
  return (
    <PublicFrame organizationName={methods?.organizationName}>
      <Stack component="form" onSubmit={submit} gap="md">
        <Title order={1}>{t('auth.signInTitle')}</Title>
        {problem && !field && <Alert color="red" variant="light" role="alert">{problem}</Alert>}
        <TextInput
          label={t('auth.email')}
          type="email"
          name="email"
          autoComplete="username webauthn"
          autoFocus
          required
          withAsterisk={false}
          size="md"
          value={email}
          error={field === 'email' ? problem : null}
          onChange={(e) => setEmail(e.currentTarget.value)}
        />
        <PasswordInput
          label={t('auth.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          size="md"
          value={password}
          error={field === 'password' ? problem : null}
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={isBusy}>{t('auth.signIn')}</Button>
        {others && <Divider label={t('auth.or')} />}
        {methods?.passkey && (
          <Button variant="default" size="md" disabled={isBusy} leftSection={<IconFingerprint size={sizes.icon} aria-hidden />} onClick={() => void attempt(signInWithPasskey, t('auth.passkeyFailed'))}>
            {t('auth.withPasskey')}
          </Button>
        )}
        {methods?.oidc.enabled && (
          <Button variant="default" size="md" component="a" href={`/auth/oidc/start?next=${encodeURIComponent(safeNext(params.get('next')))}`}>
            {t('auth.withSSO', { name: methods.oidc.name })}
          </Button>
        )}
      </Stack>
    </PublicFrame>
  );
}
