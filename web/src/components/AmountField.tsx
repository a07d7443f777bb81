import { Group, Select, TextInput } from '@mantine/core';
import { forwardRef, type ReactNode } from 'react';
import { currencyChoices } from '@/lib/currencies';
import { formatMoney, type Money, parseAmount } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';

interface Props {
  label: string;
  description?: ReactNode;
  text: string;
  currency: string;
  error?: ReactNode;
  /** The currency is what it is: a refund, say. */
  isCurrencyFixed?: boolean;
  onText: (text: string) => void;
  onCurrency: (currency: string) => void;
}

/** An amount as people write it (50,000 or 5만), with its currency; what was understood stands below. */
export const AmountField = forwardRef<HTMLInputElement, Props>(function AmountField(props, ref) {
  const { label, description, text, currency, error, isCurrencyFixed = false, onText, onCurrency } = props;
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const parsed = parseAmount(text, currency, locale);
  const understood = parsed.ok ? formatMoney({ amount: parsed.amount, currency }, locale) : description;
  return (
    <Group align="flex-start" gap="xs" wrap="nowrap">
      <TextInput
        ref={ref}
        flex={1}
        label={label}
        description={understood}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        error={error}
        onChange={(e) => onText(e.currentTarget.value)}
      />
      <Select w={100} label={t('common.currency')} searchable disabled={isCurrencyFixed} value={currency} data={currencyChoices(organization.currency)} onChange={(v) => v && onCurrency(v)} />
    </Group>
  );
});

/** The amount that was typed, or words that say what to write. */
export function useReadAmount() {
  const { t, locale } = useWords();
  return (text: string, currency: string): { money: Money } | { problem: string } => {
    const parsed = parseAmount(text, currency, locale);
    if (parsed.ok) return { money: { amount: parsed.amount, currency } };
    const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    const problems = {
      empty: t('errors.amountEmpty'),
      notNumber: t('errors.amountNotNumber', { example: digits === 0 ? '50000' : '50.00' }),
      tooManyDigits: t('errors.amountTooManyDigits', { currency, count: digits }),
      notPositive: t('errors.amountNotPositive'),
    };
    return { problem: problems[parsed.reason] };
  };
}
