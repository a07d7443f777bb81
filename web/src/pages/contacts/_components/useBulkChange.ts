import { graphql } from 'react-relay';
import type { ListContext } from '@/components/list/ListPage';
import { useAct } from '@/lib/graph/useAct';
import { useBulkRun } from '@/lib/lists/useBulkRun';
import type { ContactChangeInput, ContactSelectionInput, useBulkChangeMutation } from './__generated__/useBulkChangeMutation.graphql';

export type Change = ContactChangeInput;

function chosen({ selection, where, search }: ListContext): ContactSelectionInput {
  const ids = [...selection.ids];
  return selection.isAll ? { where: where as ContactSelectionInput['where'], search, except: ids } : { ids };
}

/** Starts a change to the chosen contacts, says how it goes, and offers the way back. */
export function useBulkChange(context: ListContext) {
  const { start, progress } = useBulkRun(context, 'bulk');
  const [change] = useAct<useBulkChangeMutation>(graphql`
    mutation useBulkChangeMutation($input: ChangeContactsInput!) {
      changeContacts(input: $input) { run { id total } }
    }
  `);
  return { start: (input: Change) => start(async () => (await change({ input: { contacts: chosen(context), change: input } })).changeContacts.run), progress };
}
