import { Select, Stack, Switch } from '@mantine/core';
import { localToday } from '@/lib/format/date';
import type { Money } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { AmountField, useReadAmount } from './AmountField';
import { DateField } from './DateField';

export type DuesMethod = 'CASH' | 'CHEQUE' | 'BANK_TRANSFER' | 'CARD' | 'OTHER';

/** How the dues of a term were paid. */
export interface Dues {
  isPaid: boolean;
  amount: string;
  currency: string;
  method: DuesMethod;
  receivedOn: string;
}

export const duesMethods: DuesMethod[] = ['BANK_TRANSFER', 'CASH', 'CARD', 'CHEQUE', 'OTHER'];

export function duesFrom(price: Money | null | undefined, currency: string): Dues {
  return { isPaid: price !== null && price !== undefined, amount: price?.amount ?? '', currency: price?.currency ?? currency, method: 'BANK_TRANSFER', receivedOn: localToday() };
}

/** What is sent for the dues: nothing for an unpaid term, or the words of what is wrong. */
export function useDuesInput() {
  const read = useReadAmount();
  return (dues: Dues): { payment: { amount: Money; method: DuesMethod; receivedOn: string } | null } | { problem: string } => {
    if (!dues.isPaid) return { payment: null };
    const amount = read(dues.amount, dues.currency);
    return 'problem' in amount ? amount : { payment: { amount: amount.money, method: dues.method, receivedOn: dues.receivedOn || localToday() } };
  };
}

interface Props {
  dues: Dues;
  problem?: string | null;
  /** What the switch says, where it is not the dues of a term. */
  label?: string;
  onChange: (patch: Partial<Dues>) => void;
}

export function DuesFields({ dues, problem, label, onChange }: Props) {
  const { t } = useWords();
  return (
    <Stack gap="md">
      <Switch label={label ?? t('memberships.duesPaid')} checked={dues.isPaid} onChange={(e) => onChange({ isPaid: e.currentTarget.checked })} />
      {dues.isPaid && (
        <>
          <AmountField label={t('memberships.dues')} description={t('memberships.duesHint')} text={dues.amount} currency={dues.currency} error={problem} onText={(amount) => onChange({ amount })} onCurrency={(currency) => onChange({ currency })} />
          <Select label={t('memberships.method')} value={dues.method} data={duesMethods.map((m) => ({ value: m, label: t(`enums.donationMethod.${m}`) }))} onChange={(v) => v && onChange({ method: v as DuesMethod })} />
          <DateField label={t('memberships.paidOn')} value={dues.receivedOn} onChange={(receivedOn) => onChange({ receivedOn })} />
        </>
      )}
    </Stack>
  );
}
