import { ActionIcon, Select, Table, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { explain } from '@/lib/graph/problem';
import { formatMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { sizes } from '@/lib/theme';
import { showProblem } from '@/lib/toast';
import { useNewContact } from '@/lib/useNewContact';
import type { ColumnKey } from '../_lib/paste';
import type { Patch } from '../_lib/useRows';
import type { Row } from './Grid';
import classes from './Grid.module.css';

interface Props {
  at: number;
  row: Row | undefined;
  /** What was typed here and has not arrived yet. */
  pending: Patch | undefined;
  funds: readonly { id: string; name: string }[];
  amountOf: (text: string) => Patch;
  onType: (patch: Patch) => void;
  onGo: (column: ColumnKey) => void;
  onMove: (step: number, column: ColumnKey) => void;
  onPaste: (column: ColumnKey, text: string) => boolean;
  onRemove: (name: string, back: Patch) => void;
  onFocus: (contact: string | null) => void;
}

export function GridRow({ at, row, pending, funds, amountOf, onType, onGo, onMove, onPaste, onRemove, onFocus }: Props) {
  const { t, locale } = useWords();
  const { ensure } = useNewContact();
  // While somebody types, the cell is theirs; what arrives from others shows when they leave it.
  const [typing, setTyping] = useState<Partial<Record<ColumnKey, string>>>({});
  const shown: Record<ColumnKey, string> = {
    donor: typing.donor ?? pending?.donor ?? row?.contact?.displayName ?? row?.donor ?? '',
    amount: typing.amount ?? pending?.amountText ?? row?.amountText ?? '',
    reference: typing.reference ?? pending?.reference ?? row?.reference ?? '',
    fund: '',
    note: typing.note ?? pending?.note ?? row?.note ?? '',
  };
  const contact = row?.contact ?? null;
  const isKnown = pending?.donor === undefined || pending.contactID !== undefined;
  const picked: Picked | null = contact && isKnown && typing.donor === undefined ? { id: contact.id, name: contact.displayName } : null;
  const type = (column: ColumnKey, text: string) => {
    setTyping((before) => ({ ...before, [column]: text }));
    if (column === 'donor') onType({ donor: text, contactID: undefined });
    else if (column === 'amount') onType(amountOf(text));
    else onType({ [column]: text });
  };
  const leave = (column: ColumnKey) => setTyping((before) => ({ ...before, [column]: undefined }));
  const pick = async (choice: Picked | null) => {
    if (!choice) return;
    try {
      const who = await ensure(choice);
      onType({ donor: who.name, contactID: who.id });
      leave('donor');
      onFocus(who.id);
      onGo('donor');
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const keys = (column: ColumnKey) => (event: KeyboardEvent) => {
    if (endsComposition(event) || event.defaultPrevented) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onGo(column);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && column !== 'fund' && !isListOpen(event)) {
      event.preventDefault();
      onMove(event.key === 'ArrowDown' ? 1 : -1, column);
    }
  };
  const cell = (column: ColumnKey, label: string) => ({
    'data-column': column,
    'aria-label': `${label}, ${t('gifts.batch.rowNumber', { number: at + 1 })}`,
    onKeyDown: keys(column),
    onPaste: (event: ClipboardEvent) => {
      if (onPaste(column, event.clipboardData.getData('text/plain'))) {
        event.preventDefault();
        leave(column);
      }
    },
  });
  const text = (column: 'amount' | 'reference' | 'note', label: string, className?: string) => {
    const { 'data-column': dataColumn, ...rest } = cell(column, label);
    return (
      <Table.Td className={`${classes.cell} ${className ?? ''}`} data-column={dataColumn}>
        <TextInput variant="unstyled" autoComplete="off" inputMode={column === 'amount' ? 'decimal' : undefined} value={shown[column]} onChange={(e) => type(column, e.currentTarget.value)} onBlur={() => leave(column)} {...rest} />
        {column === 'amount' && row?.amount && <Text size="xs" c="dimmed" ta="right">{formatMoney(row.amount, locale)}</Text>}
        {column === 'amount' && row?.problems.includes('AMOUNT') && shown.amount && <Text size="xs" c="red" ta="right">{t('gifts.batch.problem.AMOUNT')}</Text>}
        {column === 'reference' && row?.problems.filter((p) => p === 'SAME_REFERENCE' || p === 'RECORDED_BEFORE').map((p) => <Text key={p} size="xs" c="persimmon">{t(`gifts.batch.problem.${p}`)}</Text>)}
      </Table.Td>
    );
  };
  const donorCell = cell('donor', t('giving.donor'));
  const isBlank = !row && !pending;
  const back = (): Patch => ({
    donor: row?.donor ?? '', contactID: row?.contact?.id ?? null, amountText: row?.amountText ?? '', amount: row?.amount ? { amount: row.amount.amount, currency: row.amount.currency } : null,
    reference: row?.reference ?? '', note: row?.note ?? '', fundID: row?.fund?.id ?? null, pledgeID: row?.pledge?.id ?? null,
  });
  return (
    <Table.Tr data-at={at} data-testid={row ? 'batch-row' : 'batch-blank'} onFocus={() => onFocus(contact?.id ?? null)}>
      <Table.Td className={classes.number}><Text c="dimmed" py="xs">{at + 1}</Text></Table.Td>
      <Table.Td className={classes.cell} data-column="donor" onKeyDown={donorCell.onKeyDown} onPaste={donorCell.onPaste}>
        <ContactPicker isBare label={donorCell['aria-label']} value={picked} text={shown.donor} mayCreate onText={(donor) => type('donor', donor)} onPick={(choice) => void pick(choice)} onBlur={() => leave('donor')} />
        {row?.isGuessed && picked && <Text size="xs" c="dimmed">{t('gifts.batch.guessed')}</Text>}
        {row?.pledge && <Text size="xs" c="dimmed">{t('gifts.batch.paysPledge')}</Text>}
        {row?.problems.includes('DONOR') && shown.donor && <Text size="xs" c="red">{t('gifts.batch.problem.DONOR')}</Text>}
      </Table.Td>
      {text('amount', t('giving.amount'), classes.amount)}
      {text('reference', t('giving.reference'))}
      <Table.Td className={classes.cell} data-column="fund" onKeyDown={keys('fund')}>
        <Select variant="unstyled" searchable clearable clearButtonProps={{ 'aria-label': t('common.clear') }} aria-label={`${t('giving.fund')}, ${t('gifts.batch.rowNumber', { number: at + 1 })}`} placeholder={t('gifts.batch.sameFund')} value={pending?.fundID !== undefined ? pending.fundID : (row?.fund?.id ?? null)} data={funds.map((f) => ({ value: f.id, label: f.name }))} onChange={(v) => onType({ fundID: v })} />
      </Table.Td>
      {text('note', t('giving.note'))}
      <Table.Td>
        {!isBlank && row && (
          <ActionIcon variant="subtle" color="gray" aria-label={`${t('common.remove')}: ${t('gifts.batch.rowNumber', { number: at + 1 })}`} onClick={() => onRemove(shown.donor || String(at + 1), back())}>
            <IconTrash size={sizes.icon} aria-hidden />
          </ActionIcon>
        )}
        {pending && <Text size="xs" c="dimmed">{t('gifts.batch.saving')}</Text>}
      </Table.Td>
    </Table.Tr>
  );
}

/** A list below a cell takes the arrows itself. */
function isListOpen(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.getAttribute('aria-expanded') === 'true';
}
