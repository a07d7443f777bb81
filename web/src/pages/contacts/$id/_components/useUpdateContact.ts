import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain, GraphProblem } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import type { useUpdateContactAgainQuery } from './__generated__/useUpdateContactAgainQuery.graphql';
import type { UpdateContactInput, useUpdateContactMutation } from './__generated__/useUpdateContactMutation.graphql';

export type ContactPatch = Omit<UpdateContactInput, 'id' | 'version'>;

/** The parts of a contact that a field of the input is about, where it is called otherwise. */
const stored: Record<string, string> = { householdID: 'household', ownerID: 'owner', teamID: 'team' };

/** What the store holds of some fields, as text, so that two moments can be compared. */
function fingerprint(source: RecordSourceProxyLike, id: string, fields: readonly string[]): string {
  const read = (at: string, depth: number): unknown => {
    const record = source.get(at);
    if (!record || depth > 2) return at;
    return Object.entries(record).filter(([key]) => !key.startsWith('__') && key !== 'id').map(([key, value]) => [key, follow(value, depth)]);
  };
  const follow = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if ('__ref' in value) return read(String(value.__ref), depth + 1);
    if ('__refs' in value) return (value.__refs as string[]).map((ref) => read(ref, depth + 1));
    return value;
  };
  const contact = source.get(id) ?? {};
  return JSON.stringify(fields.map((name) => follow(contact[stored[name] ?? name], 0)));
}

interface RecordSourceProxyLike {
  get(id: string): Record<string, unknown> | null | undefined;
}

/**
 * Changes a contact in place; the toast takes the change back by writing what was there before.
 * Where somebody else has changed other fields since it was read, theirs and ours both stay. Where
 * they have changed the same one, nothing is written: the page shows what they wrote, the field
 * keeps what was typed, and which of the two stays is then a choice.
 */
export function useUpdateContact({ id, version }: { id: string; version: number }) {
  const { t } = useWords();
  const environment = useRelayEnvironment();
  const [update, isBusy] = useAct<useUpdateContactMutation>(graphql`
    mutation useUpdateContactMutation($input: UpdateContactInput!) {
      updateContact(input: $input) {
        contact { id version ...IdentityFragment ...FactsFragment }
      }
    }
  `);

  const readAgain = () =>
    fetchQuery<useUpdateContactAgainQuery>(
      environment,
      graphql`
        query useUpdateContactAgainQuery($id: ID!) {
          node(id: $id) { ... on Contact @alias(as: "contact") { id ...IdentityFragment ...FactsFragment } }
        }
      `,
      { id },
    ).toPromise();

  const source = environment.getStore().getSource() as unknown as RecordSourceProxyLike;
  const versionNow = () => Number(source.get(id)?.version ?? version);

  /** Writes on top of what others wrote, as long as they did not write the same. */
  const write = async (patch: ContactPatch, on: number, tries = 3): Promise<number> => {
    const fields = Object.keys(patch);
    const before = fingerprint(source, id, fields);
    try {
      return (await update({ input: { id, version: on, ...patch } })).updateContact.contact.version;
    } catch (error) {
      if (!(error instanceof GraphProblem) || error.code !== 'CONFLICT' || tries === 0) throw error;
      await readAgain();
      if (fingerprint(source, id, fields) !== before) throw error;
      return write(patch, versionNow(), tries - 1);
    }
  };

  const save = async (patch: ContactPatch, before: ContactPatch): Promise<boolean> => {
    try {
      await write(patch, version);
      showDone({
        message: t('contacts.saved'),
        undo: async () => {
          try {
            await write(before, versionNow());
            showDone({ message: t('common.undone') });
          } catch (error) {
            showProblem(explain(error));
          }
        },
      });
      return true;
    } catch (error) {
      showProblem(explain(error));
      return false;
    }
  };
  return { save, isBusy };
}
