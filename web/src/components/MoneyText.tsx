import { Text, type TextProps } from '@mantine/core';
import { formatAmount, formatMoney, type Money } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';

interface Props extends TextProps {
  /** Nothing is shown where the role may not see amounts. */
  money: Money | null | undefined;
  /** Without the currency, for a column whose header names it. */
  isBare?: boolean;
}

export function MoneyText({ money, isBare = false, ...rest }: Props) {
  const { locale } = useWords();
  if (!money) return null;
  return (
    <Text component="span" inherit {...rest} style={{ whiteSpace: 'nowrap' }}>
      {isBare ? formatAmount(money, locale) : formatMoney(money, locale)}
    </Text>
  );
}

/** Totals of several currencies, one under the other; they are never added together. */
export function MoneyList({ totals, empty, ...rest }: { totals: readonly Money[]; empty: string } & TextProps) {
  if (totals.length === 0) return <Text component="span" inherit c="dimmed">{empty}</Text>;
  return (
    <>
      {totals.map((money) => (
        <div key={money.currency}>
          <MoneyText money={money} {...rest} />
        </div>
      ))}
    </>
  );
}
