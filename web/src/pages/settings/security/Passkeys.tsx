import { Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { TimeText } from '@/components/DateText';
import { registerPasskey } from '@/lib/auth';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { RequestError } from '@/lib/http';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { AddPanel } from '../AddPanel';
import type { PasskeysRemoveMutation } from './__generated__/PasskeysRemoveMutation.graphql';

interface Props {
  passkeys: readonly { readonly id: string; readonly name: string; readonly createdAt: string; readonly lastUsedAt?: string | null }[];
  onChange: () => void;
}

export function Passkeys({ passkeys, onChange }: Props) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [remove] = useAct<PasskeysRemoveMutation>(graphql`
    mutation PasskeysRemoveMutation($input: RemovePasskeyInput!) {
      removePasskey(input: $input) { removedID }
    }
  `);
  const drop = async (id: string, keyName: string) => {
    try {
      await remove({ input: { id } });
      showDone({ message: t('settings.passkeyRemoved', { name: keyName }) });
      onChange();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const add = async () => {
    try {
      await registerPasskey(name.trim(), password);
    } catch (error) {
      if (error instanceof RequestError) throw error;
      throw new RequestError(0, { code: 'INVALID', message: t('auth.passkeyFailed') });
    }
    setName('');
    setPassword('');
    showDone({ message: t('settings.passkeyAdded') });
    onChange();
  };
  return (
    <Stack gap="sm">
      <Text c="dimmed">{t('settings.passkeysText')}</Text>
      {passkeys.length === 0 && <Text>{t('settings.passkeysEmpty')}</Text>}
      {passkeys.map((key) => (
        <Group key={key.id} justify="space-between">
          <Text>{key.name} <Text span size="sm" c="dimmed"><TimeText instant={key.lastUsedAt ?? key.createdAt} /></Text></Text>
          <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('common.remove')}: ${key.name}`} onClick={() => void drop(key.id, key.name)}>{t('common.remove')}</Button>
        </Group>
      ))}
      {isAdding ? (
        <AddPanel onSave={add} onDone={() => setAdding(false)}>
          <TextInput label={t('settings.passkeyName')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
          <PasswordInput label={t('settings.totpPassword')} autoComplete="current-password" required withAsterisk={false} value={password} onChange={(e) => setPassword(e.currentTarget.value)} />
        </AddPanel>
      ) : (
        <Group><Button variant="default" onClick={() => setAdding(true)}>{t('settings.passkeyAdd')}</Button></Group>
      )}
    </Stack>
  );
}
