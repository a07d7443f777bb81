import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from 'react-relay';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone } from '@/lib/toast';
import type { Role } from '@/lib/viewer';
import { AddPanel } from '../AddPanel';
import type { InviteMutation } from './__generated__/InviteMutation.graphql';
import { roles } from './roles';

interface Props {
  connection: string;
  onInvited: (made: { email: string; link: string }) => void;
  onDone: () => void;
}

export function Invite({ connection, onInvited, onDone }: Props) {
  const { t, locale } = useWords();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('READ_ONLY');
  const [invite] = useAct<InviteMutation>(graphql`
    mutation InviteMutation($input: InviteUserInput!, $connections: [ID!]!) {
      inviteUser(input: $input) {
        link
        user @appendNode(connections: $connections, edgeTypeName: "UserEdge") { id name email role disabledAt lastSignInAt }
      }
    }
  `);
  const save = async () => {
    const { inviteUser } = await invite({ input: { name: name.trim(), email: email.trim(), role, locale }, connections: [connection] });
    showDone({ message: t('settings.inviteDone', { email: email.trim() }) });
    onInvited({ email: email.trim(), link: inviteUser.link });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('settings.userName')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <TextInput label={t('settings.userEmail')} type="email" required withAsterisk={false} value={email} onChange={(e) => setEmail(e.currentTarget.value)} />
      <Select label={t('settings.userRole')} value={role} data={roles.map((r) => ({ value: r, label: t(`enums.role.${r}`) }))} onChange={(r) => r && setRole(r as Role)} />
    </AddPanel>
  );
}
