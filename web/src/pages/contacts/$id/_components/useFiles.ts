import { useCallback, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { upload } from '../_lib/upload';
import type { useFilesAgainQuery } from './__generated__/useFilesAgainQuery.graphql';
import type { useFilesRemoveMutation } from './__generated__/useFilesRemoveMutation.graphql';
import type { useFilesRestoreMutation } from './__generated__/useFilesRestoreMutation.graphql';
import type { useFilesUpdateMutation } from './__generated__/useFilesUpdateMutation.graphql';

/** The server's limit, told before the way is gone for nothing. */
export const maxMB = 25;

const addMutation = graphql`
  mutation useFilesAddMutation($input: AddContactFileInput!) { addContactFile(input: $input) { file { id } } }
`;

/** Adds, names, removes and puts back the files of a contact. */
export function useFiles(contactID: string) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [update] = useAct<useFilesUpdateMutation>(graphql`
    mutation useFilesUpdateMutation($input: UpdateContactFileInput!) { updateContactFile(input: $input) { file { id name note } } }
  `);
  const [removeOne] = useAct<useFilesRemoveMutation>(graphql`
    mutation useFilesRemoveMutation($input: RemoveContactFileInput!) { removeContactFile(input: $input) { file { id removedAt } } }
  `);
  const [restoreOne] = useAct<useFilesRestoreMutation>(graphql`
    mutation useFilesRestoreMutation($input: RestoreContactFileInput!) { restoreContactFile(input: $input) { file { id removedAt } } }
  `);
  const readAgain = useCallback(
    () =>
      fetchQuery<useFilesAgainQuery>(
        environment,
        graphql`
          query useFilesAgainQuery($id: ID!) { node(id: $id) { ... on Contact @alias(as: "contact") { id ...FilesTabFragment ...RemovedFilesFragment } } }
        `,
        { id: contactID },
      ).toPromise(),
    [environment, contactID],
  );

  const attempt = async (act: () => Promise<unknown>, message: string, undo?: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
      showDone({ message, undo });
      await readAgain();
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  const restore = async (id: string, name: string) => {
    await attempt(() => restoreOne({ input: { id } }), t('files.restored', { name }));
  };
  const remove = (id: string, name: string) => attempt(() => removeOne({ input: { id } }), t('files.removed', { name }), () => restore(id, name));
  const change = (id: string, name: string, note: string) => attempt(() => update({ input: { id, name, note } }), t('files.saved'));
  /** One after the other, so that a slow line serves one file well. */
  const add = async (chosen: readonly File[]) => {
    for (const file of chosen) {
      if (file.size > maxMB * 1024 * 1024) {
        showProblem(t('files.tooLarge', { name: file.name, max: maxMB }));
        continue;
      }
      if (file.size === 0) {
        showProblem(t('files.empty', { name: file.name }));
        continue;
      }
      setSending({ name: file.name, percent: 0 });
      await attempt(() => upload({ mutation: addMutation, input: { contactID }, file, onPercent: (percent) => setSending({ name: file.name, percent }) }), t('files.added', { name: file.name }));
    }
    setSending(null);
  };
  return { add, change, remove, restore, sending };
}
