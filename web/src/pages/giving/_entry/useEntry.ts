import { useRef, useState } from 'react';
import { graphql } from 'react-relay';
import type { Picked } from '@/components/ContactPicker';
import { useReadAmount } from '@/components/AmountField';
import { useDraft } from '@/lib/draft';
import { localToday } from '@/lib/format/date';
import { formatMoney, type Money } from '@/lib/format/money';
import { explain, fieldAtFault } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { showDone, showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import { useViewer } from '@/lib/viewer';
import type { useEntryMutation } from './__generated__/useEntryMutation.graphql';
import type { useEntryTakeBackMutation } from './__generated__/useEntryTakeBackMutation.graphql';

export type Method = 'CASH' | 'CHEQUE' | 'BANK_TRANSFER' | 'CARD' | 'IN_KIND' | 'OTHER';

export interface Entry {
  donorText: string;
  donor: Picked | null;
  /** Of somebody new; may stay empty. */
  email: string;
  amount: string;
  currency: string;
  receivedOn: string;
  method: Method;
  fundID: string;
  campaignID: string;
  appealID: string;
  reference: string;
  inKind: string;
  note: string;
  /** Goes with every attempt to save this gift, so that it is recorded once however often the line breaks. */
  requestKey: string;
}

export interface Recorded {
  id: string;
  name: string;
  contactID: string;
  money: Money;
  isNewContact: boolean;
  isUndone: boolean;
}

export type Problems = Partial<Record<keyof Entry, string>>;

const serverFields: Record<string, keyof Entry> = { contactID: 'donor', amount: 'amount', receivedOn: 'receivedOn', method: 'method', fundID: 'fundID', campaignID: 'campaignID', appealID: 'appealID', reference: 'reference', inKindDescription: 'inKind', note: 'note' };

/** Everything that donation entry knows and does; the page only draws it. */
export function useEntry(defaultFund: string, donor: { id: string; name: string } | null) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const empty: Entry = {
    donorText: donor?.name ?? '', donor, email: '', amount: '', currency: organization.currency, receivedOn: localToday(), method: 'BANK_TRANSFER',
    fundID: defaultFund, campaignID: '', appealID: '', reference: '', inKind: '', note: '', requestKey: '',
  };
  const { value: entry, change, reset } = useDraft<Entry>(donor ? `donation.${donor.id}` : 'donation', empty);
  const [problems, setProblems] = useState<Problems>({});
  const [recorded, setRecorded] = useState<Recorded[]>([]);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);
  const readAmount = useReadAmount();
  const { ensure, putAway } = useNewContact();
  const [record] = useAct<useEntryMutation>(graphql`
    mutation useEntryMutation($input: RecordDonationInput!) {
      recordDonation(input: $input) {
        donation { id amount { amount currency } contact { id displayName } }
      }
    }
  `);
  const [takeBack] = useAct<useEntryTakeBackMutation>(graphql`
    mutation useEntryTakeBackMutation($input: TakeBackDonationInput!) {
      takeBackDonation(input: $input) { donation { id deletedAt contact { id ...FactsFragment } } }
    }
  `);

  const undo = async (gift: Recorded) => {
    try {
      await takeBack({ input: { id: gift.id } });
      if (gift.isNewContact) await putAway(gift.contactID);
      setRecorded((list) => list.map((g) => (g.id === gift.id ? { ...g, isUndone: true } : g)));
      showDone({ message: t('giving.undone', { name: gift.name }) });
    } catch (error) {
      showProblem(`${t('giving.undoFailed')}. ${explain(error)}`);
    }
  };

  /** True when the gift is in the books and the next one may begin. */
  const save = async (): Promise<boolean> => {
    if (busy.current) return false;
    const amount = readAmount(entry.amount, entry.currency);
    const found: Problems = {};
    if (!entry.donor) found.donor = t('giving.donorMissing');
    if ('problem' in amount) found.amount = amount.problem;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(entry.receivedOn)) found.receivedOn = t('errors.date');
    if (entry.donor && 'create' in entry.donor && entry.email.trim() && !/^\S+@\S+\.\S+$/.test(entry.email.trim())) found.email = t('errors.email');
    setProblems(found);
    if (found.email || !entry.donor || 'problem' in amount || found.receivedOn) return false;
    busy.current = true;
    setBusy(true);
    try {
      const requestKey = entry.requestKey || crypto.randomUUID();
      const who = await ensure(entry.donor, entry.email.trim());
      change({ requestKey, ...(who.isNew ? { donor: { id: who.id, name: who.name }, donorText: who.name } : {}) });
      const answer = await record({
        input: {
          contactID: who.id,
          amount: amount.money,
          method: entry.method,
          receivedOn: entry.receivedOn,
          allocations: entry.fundID ? [{ fundID: entry.fundID, percent: '100' }] : null,
          campaignID: entry.campaignID || null,
          appealID: entry.appealID || null,
          reference: entry.reference.trim() || null,
          inKindDescription: entry.method === 'IN_KIND' ? entry.inKind.trim() || null : null,
          note: entry.note.trim() || null,
          requestKey,
        },
      });
      const gift = { id: answer.recordDonation.donation.id, name: who.name, contactID: who.id, money: amount.money, isNewContact: who.isNew, isUndone: false };
      setRecorded((list) => [gift, ...list]);
      showDone({ message: t('giving.saved', { amount: formatMoney(amount.money, locale), name: who.name }), undo: () => undo(gift) });
      reset({ ...entry, donor: null, donorText: '', email: '', requestKey: '', amount: '', reference: '', inKind: '', note: '' });
      return true;
    } catch (error) {
      const at = serverFields[fieldAtFault(error) ?? ''];
      if (at) setProblems({ [at]: explain(error) });
      else showProblem(explain(error));
      return false;
    } finally {
      busy.current = false;
      setBusy(false);
    }
  };

  return { entry, change, save, undo, problems, recorded, isBusy };
}
