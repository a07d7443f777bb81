/** What the palette lists, in its order. */
import type { Action, ActionGroup } from '@/lib/actions';
import { groups } from '@/lib/actions';
import { match } from '@/lib/actions/match';
import type { RecordItem } from './records';

export type Row = { key: string } & ({ record: RecordItem } | { action: Action } | { create: string });

export interface Section {
  key: 'recent' | 'records' | 'create' | ActionGroup;
  rows: readonly Row[];
}

const mostActions = 7;

interface Given {
  text: string;
  actions: readonly Action[];
  records: readonly RecordItem[];
  recent: readonly RecordItem[];
  /** Nobody is called like this, and the role may make a contact. */
  mayCreate: boolean;
}

const ofRecord = (record: RecordItem): Row => ({ key: `record.${record.id}`, record });
const ofAction = (action: Action): Row => ({ key: `action.${action.id}`, action });

/** Before anything is typed: what was opened last, then what can be done. Otherwise what is found, the best action first where it is meant. */
export function sections({ text, actions, records, recent, mayCreate }: Given): readonly Section[] {
  const wanted = text.trim();
  if (wanted === '') {
    const byGroup = groups.map((key) => ({ key, rows: actions.filter((a) => a.group === key).map(ofAction) }));
    return [{ key: 'recent' as const, rows: recent.map(ofRecord) }, ...byGroup].filter((s) => s.rows.length > 0);
  }
  const ranked = actions
    .flatMap((action) => {
      const rank = match(wanted, action.label, action.words);
      return rank === null ? [] : [{ action, rank }];
    })
    .sort((a, b) => a.rank - b.rank || groups.indexOf(a.action.group) - groups.indexOf(b.action.group))
    .slice(0, mostActions);
  const found: Section = { key: 'records', rows: records.map(ofRecord) };
  const done: Section = { key: 'do', rows: ranked.map(({ action }) => ofAction(action)) };
  // An action that begins with what is typed is meant more often than a person who does.
  const isMeant = (ranked[0]?.rank ?? 1) === 0;
  const create: Section = { key: 'create', rows: mayCreate && records.length === 0 ? [{ key: 'create', create: wanted }] : [] };
  return [...(isMeant ? [done, found] : [found, done]), create].filter((s) => s.rows.length > 0);
}

/** The row that an arrow leads to; round and round. */
export function step(rows: readonly Row[], key: string | undefined, by: 1 | -1): string | undefined {
  if (rows.length === 0) return undefined;
  const at = rows.findIndex((r) => r.key === key);
  const next = at < 0 ? (by === 1 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length;
  return rows[next]?.key;
}
