import { graphql } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { showProblem } from '@/lib/toast';
import type { useTagsChangeMutation } from './__generated__/useTagsChangeMutation.graphql';
import type { useTagsCreateMutation } from './__generated__/useTagsCreateMutation.graphql';
import type { useTagsMergeMutation } from './__generated__/useTagsMergeMutation.graphql';
import type { useTagsRemoveMutation } from './__generated__/useTagsRemoveMutation.graphql';

/** Names of the palette that a tag may have; the empty one is none. */
export const tagColours = ['', 'pine', 'gold', 'red', 'amber', 'green'] as const;

export function useTags() {
  const [create] = useAct<useTagsCreateMutation>(graphql`
    mutation useTagsCreateMutation($input: CreateTagInput!) {
      createTag(input: $input) { tag { id name kind colour } }
    }
  `);
  const [update] = useAct<useTagsChangeMutation>(graphql`
    mutation useTagsChangeMutation($input: UpdateTagInput!) {
      updateTag(input: $input) { tag { id name colour description archivedAt } }
    }
  `);
  const [merge] = useAct<useTagsMergeMutation>(graphql`
    mutation useTagsMergeMutation($input: MergeTagsInput!) {
      mergeTags(input: $input) { moved removedID tag { id name usedBy } }
    }
  `);
  const [remove] = useAct<useTagsRemoveMutation>(graphql`
    mutation useTagsRemoveMutation($input: RemoveTagInput!) {
      removeTag(input: $input) { removedID @deleteRecord }
    }
  `);
  const change = async (input: useTagsChangeMutation['variables']['input']): Promise<boolean> => {
    try {
      await update({ input });
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  return { create, update, change, merge, remove };
}
