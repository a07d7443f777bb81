import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { type Change, plainField, useRecordWords } from '@/lib/recordWords';
import { showDone, showProblem } from '@/lib/toast';
import type { useRestoreValueAgainQuery } from './__generated__/useRestoreValueAgainQuery.graphql';
import type { UpdateContactInput, useRestoreValueMutation } from './__generated__/useRestoreValueMutation.graphql';
import type { useRestoreValueQuery } from './__generated__/useRestoreValueQuery.graphql';

type Now = NonNullable<NonNullable<useRestoreValueQuery['response']['node']>['contact']>;

/** What stands in a field of its own and can be written again as it was, with what it is when it is empty. */
const restorable = {
  prefix: '', givenName: '', middleName: '', familyName: '', suffix: '', preferredName: '', organizationName: '', legalName: '', gender: '',
  language: '', source: '', externalID: '', note: '', birthOn: null, deceasedOn: null, isDeceased: false,
} as const satisfies Partial<Record<keyof UpdateContactInput & keyof Now, string | boolean | null>>;

type Restorable = keyof typeof restorable;

function fieldOf(change: Change): Restorable | null {
  const name = plainField(change.field);
  return name in restorable && change.old !== change.new ? (name as Restorable) : null;
}

function valueOf(json: string | null | undefined, empty: string | boolean | null): string | boolean | null {
  const value: unknown = json ? JSON.parse(json) : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : empty;
}

/** Writes a value of the history again, as a change like any other: it has a line of its own there, and a way back. */
export function useRestoreValue(contactID: string) {
  const { t } = useWords();
  const words = useRecordWords();
  const environment = useRelayEnvironment();
  const [update, isBusy] = useAct<useRestoreValueMutation>(graphql`
    mutation useRestoreValueMutation($input: UpdateContactInput!) {
      updateContact(input: $input) { contact { id version ...IdentityFragment ...FactsFragment } }
    }
  `);
  const readNow = async () => {
    const data = await fetchQuery<useRestoreValueQuery>(
      environment,
      graphql`
        query useRestoreValueQuery($id: ID!) {
          node(id: $id) {
            ... on Contact @alias(as: "contact") {
              version prefix givenName middleName familyName suffix preferredName organizationName legalName gender
              language source externalID note birthOn deceasedOn isDeceased
            }
          }
        }
      `,
      { id: contactID },
      { fetchPolicy: 'network-only' },
    ).toPromise();
    return data?.node?.contact ?? null;
  };
  const readHistory = () =>
    fetchQuery<useRestoreValueAgainQuery>(
      environment,
      graphql`
        query useRestoreValueAgainQuery($id: ID!) { node(id: $id) { ... on Contact @alias(as: "contact") { ...HistoryTabFragment } } }
      `,
      { id: contactID },
    ).toPromise();

  const write = async (field: Restorable, value: string | boolean | null, message: string, undo?: () => Promise<void>) => {
    const now = await readNow();
    if (!now) return;
    await update({ input: { id: contactID, version: now.version, [field]: value } });
    showDone({ message, undo });
    await readHistory();
  };
  const guarded = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const restore = (change: Change) =>
    guarded(async () => {
      const field = fieldOf(change);
      const now = field && (await readNow());
      if (!now) return;
      const wanted = valueOf(change.old, restorable[field]);
      const had = now[field] ?? restorable[field];
      const name = words.field(change.field);
      if (had === wanted) {
        showDone({ message: t('records.restoreSame', { name }) });
        return;
      }
      await write(field, wanted, t('records.restored', { name }), () => guarded(() => write(field, had, t('common.undone'))));
    });
  return { restore, mayRestore: (change: Change) => fieldOf(change) !== null, isBusy };
}
