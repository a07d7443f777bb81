import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { secondFactor, type SignInAnswer } from '@/lib/auth';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';

interface Props {
  challenge: string;
  onDone: (answer: SignInAnswer) => void;
  onStartOver: () => void;
}

export function SecondStep({ challenge, onDone, onStartOver }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      onDone(await secondFactor(challenge, code.trim()));
    } catch (error) {
      setProblem(explain(error));
      setBusy(false);
    }
  };

  return (
    <Stack component="form" gap="md" onSubmit={(e) => void submit(e)}>
      <Title order={1}>{t('auth.secondTitle')}</Title>
      <Text c="dimmed">{t('auth.secondText')}</Text>
      <TextInput
        label={t('auth.code')}
        name="code"
        autoComplete="one-time-code"
        inputMode="text"
        autoFocus
        required
        withAsterisk={false}
        size="md"
        value={code}
        error={problem}
        onChange={(e) => setCode(e.currentTarget.value)}
      />
      <Button type="submit" size="md" loading={isBusy}>{t('common.continue')}</Button>
      <Button variant="subtle" onClick={onStartOver}>{t('auth.startOver')}</Button>
    </Stack>
  );
}
