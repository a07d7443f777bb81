import { Alert, Button, PasswordInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type LinkInfo, takeLink } from '@/lib/auth';
import { currencyChoices } from '@/lib/currencies';
import { guessCurrency, placeOf } from '@/lib/place';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';

interface Props {
  token: string;
  info: LinkInfo;
}

export function LinkForm({ token, info }: Props) {
  const { t, locale } = useWords();
  const isSetup = info.purpose === 'setup';
  const isReset = info.purpose === 'reset';
  const [organizationName, setOrganizationName] = useState(isSetup ? '' : info.organizationName);
  const [currency, setCurrency] = useState(guessCurrency());
  const [name, setName] = useState(info.name);
  const [email, setEmail] = useState(info.email);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<{ text: string; field: string | null } | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const answer = await takeLink(token, { name, email, password, locale, ...(isSetup ? { organizationName, currency, ...placeOf() } : {}) });
      window.location.assign(answer?.next === 'second_factor' ? '/sign-in' : '/');
    } catch (error) {
      setProblem({ text: explain(error), field: fieldAtFault(error) });
      setBusy(false);
    }
  };

  const fields = ['organizationName', 'currency', 'name', 'email', 'password'];
  const at = (field: string) => (problem?.field === field ? problem.text : null);
  const title = isSetup ? t('auth.setupTitle') : isReset ? t('auth.resetTitle') : t('auth.inviteTitle');
  const text = isSetup
    ? t('auth.setupText')
    : isReset
      ? t('auth.resetText', { email: info.email })
      : t('auth.inviteText', { organization: info.organizationName });
  return (
    <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
      <Title order={1}>{title}</Title>
      <Text c="dimmed">{text}</Text>
      {problem && !fields.includes(problem.field ?? '') && <Alert color="red" variant="light" role="alert">{problem.text}</Alert>}
      {isSetup && (
        <TextInput label={t('auth.organizationName')} name="organization" autoComplete="organization" autoFocus required withAsterisk={false} size="md" value={organizationName} error={at('organizationName')} onChange={(e) => setOrganizationName(e.currentTarget.value)} />
      )}
      {isSetup && (
        <Select label={t('common.currency')} description={t('auth.currencyHint')} searchable size="md" value={currency} error={at('currency')} data={currencyChoices(currency)} onChange={(v) => v && setCurrency(v)} />
      )}
      {!isReset && (
        <TextInput label={t('auth.yourName')} name="name" autoComplete="name" required withAsterisk={false} size="md" value={name} error={at('name')} onChange={(e) => setName(e.currentTarget.value)} />
      )}
      {isSetup && (
        <TextInput label={t('auth.email')} type="email" name="email" autoComplete="username" required withAsterisk={false} size="md" value={email} error={at('email')} onChange={(e) => setEmail(e.currentTarget.value)} />
      )}
      <PasswordInput label={t('auth.newPassword')} description={t('auth.passwordHint')} name="password" autoComplete="new-password" required withAsterisk={false} size="md" value={password} error={at('password')} onChange={(e) => setPassword(e.currentTarget.value)} />
      <Button type="submit" size="md" loading={isBusy}>{isSetup ? t('auth.create') : t('auth.accept')}</Button>
    </Stack>
  );
}
