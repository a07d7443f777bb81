/** Makes a contact from one typed name, as donation entry and membership start do along the way. */
import { graphql } from 'react-relay';
import type { Picked } from '@/components/ContactPicker';
import type { useNewContactArchiveMutation } from './__generated__/useNewContactArchiveMutation.graphql';
import type { useNewContactCreateMutation } from './__generated__/useNewContactCreateMutation.graphql';
import { splitName } from './format/name';
import { useAct } from './graph/useAct';

export function useNewContact() {
  const [create] = useAct<useNewContactCreateMutation>(graphql`
    mutation useNewContactCreateMutation($input: CreateContactInput!) {
      createContact(input: $input) { contact { id displayName } }
    }
  `);
  const [archive] = useAct<useNewContactArchiveMutation>(graphql`
    mutation useNewContactArchiveMutation($input: ArchiveContactInput!) {
      archiveContact(input: $input) { contact { id archivedAt } }
    }
  `);

  /** The id of who was picked; a new name becomes a contact first. */
  const ensure = async (picked: Picked, email = ''): Promise<{ id: string; name: string; isNew: boolean }> => {
    if ('id' in picked) return { ...picked, isNew: false };
    const names = picked.create === 'ORGANIZATION' ? { organizationName: picked.name } : splitName(picked.name);
    const made = await create({ input: { kind: picked.create, ...names, ...(email ? { emails: [{ address: email, isPrimary: true }] } : {}) } });
    return { id: made.createContact.contact.id, name: made.createContact.contact.displayName, isNew: true };
  };

  const putAway = (id: string) => archive({ input: { id, archived: true } });
  return { ensure, putAway };
}
