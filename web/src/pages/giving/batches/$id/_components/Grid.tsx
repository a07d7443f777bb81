import { Button, Table, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { parseAmount } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import { type ColumnKey, columns, pastedRows } from '../_lib/paste';
import { type Patch, useRows } from '../_lib/useRows';
import type { GridFragment$data, GridFragment$key } from './__generated__/GridFragment.graphql';
import classes from './Grid.module.css';
import { GridRow } from './GridRow';

export type Row = NonNullable<GridFragment$data['rows']>[number];

interface Props {
  batch: GridFragment$key;
  funds: readonly { id: string; name: string }[];
  /** Whose pledges and membership are worth a look. */
  onDonor: (donor: { contact: string; row: string } | null) => void;
}

/** A pile typed by keyboard: Tab and Enter go on, arrows up and down, a table is pasted from a spreadsheet. */
export function Grid({ batch, funds, onDonor }: Props) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment GridFragment on GiftBatch {
        id
        currency
        fund { id }
        rows {
          key
          donor
          isGuessed
          amountText
          reference
          note
          by
          problems
          amount { amount currency }
          contact { id displayName }
          fund { id name }
          pledge { id }
        }
      }
    `,
    batch,
  );
  const { pending, change, removeRow } = useRows(data.id);
  const [blank, setBlank] = useState(() => [crypto.randomUUID() as string]);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = data.rows ?? [];
  const known = new Set(rows.map((r) => r.key));
  const fresh = [...Object.keys(pending).filter((k) => !known.has(k)), ...blank].filter((k, i, all) => !known.has(k) && all.indexOf(k) === i);
  const keys = [...rows.map((r) => r.key), ...fresh];
  const amountOf = (text: string): Patch => {
    const parsed = parseAmount(text, data.currency, locale);
    return { amountText: text, amount: parsed.ok ? { amount: parsed.amount, currency: data.currency } : null };
  };

  /** There is always one empty row below. */
  const typeIn = (key: string, patch: Patch) => {
    if (key === keys[keys.length - 1]) setBlank((before) => [...before, crypto.randomUUID()]);
    change({ [key]: patch });
  };

  const focus = (at: number, column: ColumnKey) => {
    const cell = body.current?.querySelector<HTMLElement>(`[data-at="${at}"] [data-column="${column}"] input`);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
  };
  const goOn = (at: number, column: ColumnKey) => {
    const next = columns[columns.indexOf(column) + 1];
    if (next) focus(at, next);
    else focus(Math.min(at + 1, keys.length - 1), 'donor');
  };

  const paste = (at: number, column: ColumnKey, text: string): boolean => {
    const pasted = pastedRows(text, column);
    if (!pasted) return false;
    const into = [...keys.slice(at)];
    const added: string[] = [];
    while (into.length <= pasted.length) {
      const key = crypto.randomUUID();
      into.push(key);
      added.push(key);
    }
    if (added.length > 0) setBlank((before) => [...before, ...added]);
    const unknown = new Set<string>();
    const patches = Object.fromEntries(pasted.map((row, i) => [into[i], toPatch(row, funds, amountOf, unknown)]));
    change(patches);
    if (unknown.size > 0) showProblem(t('gifts.batch.unknownFunds', { names: [...unknown].join(', ') }));
    return true;
  };

  return (
    <div className={classes.scroll}>
      <Table className={classes.grid} aria-label={t('gifts.batch.grid')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.number}>{t('gifts.batch.number')}</Table.Th>
            <Table.Th>{t('giving.donor')}</Table.Th>
            <Table.Th ta="right">{t('giving.colAmountIn', { currency: data.currency })}</Table.Th>
            <Table.Th>{t('giving.reference')}</Table.Th>
            <Table.Th>{t('giving.fund')}</Table.Th>
            <Table.Th>{t('giving.note')}</Table.Th>
            <Table.Th><Text span className={classes.hidden}>{t('common.actions')}</Text></Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {keys.map((key, at) => (
            <GridRow
              key={key}
              at={at}
              row={rows.find((r) => r.key === key)}
              pending={pending[key]}
              funds={funds}
              amountOf={amountOf}
              onType={(patch) => typeIn(key, patch)}
              onGo={(column) => goOn(at, column)}
              onMove={(step, column) => focus(at + step, column)}
              onPaste={(column, text) => paste(at, column, text)}
              onRemove={(name, back) => void removeRow(key, name, back)}
              onFocus={(contact) => onDonor(contact ? { contact, row: key } : null)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Button variant="subtle" mt="xs" onClick={() => focus(keys.length - 1, 'donor')}>{t('gifts.batch.addRow')}</Button>
    </div>
  );
}

function toPatch(row: Partial<Record<ColumnKey, string>>, funds: Props['funds'], amountOf: (text: string) => Patch, unknown: Set<string>): Patch {
  const fund = row.fund ? funds.find((f) => f.name.toLowerCase() === row.fund?.toLowerCase()) : undefined;
  if (row.fund && !fund) unknown.add(row.fund);
  return {
    ...(row.donor !== undefined && { donor: row.donor }),
    ...(row.amount !== undefined && amountOf(row.amount)),
    ...(row.reference !== undefined && { reference: row.reference }),
    ...(fund && { fundID: fund.id }),
    ...(row.note !== undefined && { note: row.note }),
  };
}
