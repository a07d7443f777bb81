import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { AmountField, useReadAmount } from '@/components/AmountField';
import { currencyChoices } from '@/lib/currencies';
import { isMoney, type Money } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { useViewer } from '@/lib/viewer';

export interface PriceText {
  text: string;
  currency: string;
}

/** Prices as they are typed, and how to read them; an empty one is no price. */
export function usePrices(before: readonly Money[] | null) {
  const { organization } = useViewer();
  const amount = useReadAmount();
  const [prices, setPrices] = useState<PriceText[]>(before && before.length > 0 ? before.map((m) => ({ text: m.amount, currency: m.currency })) : [{ text: '', currency: organization.currency }]);
  const read = (): { prices: Money[] } | { problem: string } => {
    const found: Money[] = [];
    for (const p of prices) {
      if (p.text.trim() === '') continue;
      // Nothing to pay is a price too, and one that an amount of a gift cannot be.
      if (!isMoney({ amount: p.text, currency: p.currency }) && /^[0.,\s]+$/.test(p.text)) {
        found.push({ amount: '0', currency: p.currency });
        continue;
      }
      const one = amount(p.text, p.currency);
      if ('problem' in one) return one;
      found.push(one.money);
    }
    return { prices: found };
  };
  return { prices, setPrices, read };
}

interface Props {
  prices: readonly PriceText[];
  problem?: string;
  onChange: (prices: PriceText[]) => void;
}

/** What a term costs, in each currency that somebody may pay in. */
export function LevelPrices({ prices, problem, onChange }: Props) {
  const { t } = useWords();
  const { organization } = useViewer();
  const set = (at: number, patch: Partial<PriceText>) => onChange(prices.map((p, i) => (i === at ? { ...p, ...patch } : p)));
  const free = currencyChoices(organization.currency).find((c) => !prices.some((p) => p.currency === c));
  return (
    <Stack gap="xs">
      {prices.map((price, i) => (
        <Group key={i} align="flex-start" gap="xs" wrap="nowrap">
          <div style={{ flex: 1 }}><AmountField label={t('memberships.dues')} description={t('levels.prices')} text={price.text} currency={price.currency} onText={(text) => set(i, { text })} onCurrency={(currency) => set(i, { currency })} /></div>
          {prices.length > 1 && <ActionIcon mt="lg" variant="subtle" color="gray" aria-label={t('levels.removePrice', { currency: price.currency })} onClick={() => onChange(prices.filter((_, n) => n !== i))}><IconX size={sizes.icon} aria-hidden /></ActionIcon>}
        </Group>
      ))}
      {problem && <Text size="sm" c="var(--mantine-color-error)" role="alert">{problem}</Text>}
      {free && <Group><Button variant="subtle" size="compact-sm" onClick={() => onChange([...prices, { text: '', currency: free }])}>{t('levels.addPrice')}</Button></Group>}
    </Stack>
  );
}
