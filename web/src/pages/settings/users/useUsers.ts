import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { Role } from '@/lib/viewer';
import type { useUsersFactorMutation } from './__generated__/useUsersFactorMutation.graphql';
import type { useUsersSignOutMutation } from './__generated__/useUsersSignOutMutation.graphql';
import type { useUsersLinkMutation } from './__generated__/useUsersLinkMutation.graphql';
import type { useUsersMutation } from './__generated__/useUsersMutation.graphql';

export function useUsers() {
  const { t } = useWords();
  const [update] = useAct<useUsersMutation>(graphql`
    mutation useUsersMutation($input: UpdateUserInput!) {
      updateUser(input: $input) { user { id name role disabledAt teams { id name } } }
    }
  `);
  const [makeLink] = useAct<useUsersLinkMutation>(graphql`
    mutation useUsersLinkMutation($input: CreatePasswordLinkInput!) {
      createPasswordLink(input: $input) { link }
    }
  `);

  const setRole = async (id: string, name: string, before: Role, role: Role): Promise<void> => {
    try {
      await update({ input: { id, role } });
      showDone({ message: t('settings.roleChanged', { name, role: t(`enums.role.${role}`) }), undo: () => setRole(id, name, role, before) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const setDisabled = async (id: string, name: string, disabled: boolean): Promise<void> => {
    try {
      await update({ input: { id, disabled } });
      showDone({ message: t(disabled ? 'settings.disabled' : 'settings.enabled', { name }), undo: () => setDisabled(id, name, !disabled) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const [doSignOut] = useAct<useUsersSignOutMutation>(graphql`
    mutation useUsersSignOutMutation($input: SignOutUserInput!) {
      signOutUser(input: $input) { user { id sessions { id } } }
    }
  `);
  const [doRemoveFactor] = useAct<useUsersFactorMutation>(graphql`
    mutation useUsersFactorMutation($input: RemoveSecondFactorInput!) {
      removeSecondFactor(input: $input) { user { id hasSecondFactor } }
    }
  `);
  const saying = async (work: Promise<unknown>, message: string) => {
    try {
      await work;
      showDone({ message });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const signOut = (userID: string, name: string) => saying(doSignOut({ input: { userID } }), t('upkeep.signedOut', { name }));
  const removeFactor = (userID: string, name: string) => saying(doRemoveFactor({ input: { userID } }), t('upkeep.factorRemoved', { name }));
  const setTeams = (id: string, teamIDs: string[]) => saying(update({ input: { id, teamIDs } }), t('settings.saved'));
  const newLink = async (userID: string): Promise<string | null> => {
    try {
      return (await makeLink({ input: { userID } })).createPasswordLink.link;
    } catch (error) {
      showProblem(explain(error));
      return null;
    }
  };
  return { setRole, setDisabled, newLink, signOut, removeFactor, setTeams };
}
