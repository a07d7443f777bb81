import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { DateField } from '@/components/DateField';
import { plusDays } from '@/lib/dates';
import { localToday } from '@/lib/format/date';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { AddPanel } from '../AddPanel';
import type { NewTokenMutation } from './__generated__/NewTokenMutation.graphql';

const defaultDays = 90;

export function NewToken({ onMade, onDone }: { onMade: (token: string) => void; onDone: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<'read' | 'write'>('read');
  const [expires, setExpires] = useState(() => plusDays(localToday(), defaultDays));
  const [create] = useAct<NewTokenMutation>(graphql`
    mutation NewTokenMutation($input: CreateApiTokenInput!) {
      createApiToken(input: $input) { token apiToken { id name } }
    }
  `);
  const save = async () => {
    const answer = await create({ input: { name: name.trim(), scopes: [scope], expiresAt: expires ? `${expires}T23:59:59Z` : null } });
    onMade(answer.createApiToken.token);
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('settings.tokenName')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <Select label={t('settings.tokenScope')} value={scope} data={[{ value: 'read', label: t('enums.scope.READ') }, { value: 'write', label: t('enums.scope.WRITE') }]} onChange={(v) => setScope(v === 'write' ? 'write' : 'read')} />
      <DateField label={t('settings.tokenExpires')} value={expires} isClearable onChange={setExpires} />
    </AddPanel>
  );
}
