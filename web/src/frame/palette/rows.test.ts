import { describe, expect, it } from 'vitest';
import type { Action } from '@/lib/actions';
import type { RecordItem } from './records';
import { sections, step } from './rows';

const action = (id: string, label: string, group: Action['group'] = 'do'): Action => ({ id, label, group, run: () => undefined });
const record = (id: string, title: string): RecordItem => ({ id, to: `/contacts/${id}`, title, kind: 'Person', detail: '' });
const actions = [action('newDonation', 'Record a donation'), action('home', 'Home', 'go'), action('edit', 'Edit', 'here')];
const given = { text: '', actions, records: [], recent: [], mayCreate: true };
const keysOf = (found: ReturnType<typeof sections>) => found.map((s) => `${s.key}: ${s.rows.map((r) => r.key).join(' ')}`);

describe('sections', () => {
  it('shows what was opened last and everything that can be done before anything is typed', () => {
    expect(keysOf(sections({ ...given, recent: [record('1', '김민수')] }))).toEqual([
      'recent: record.1', 'here: action.edit', 'do: action.newDonation', 'go: action.home',
    ]);
  });
  it('puts people first, and an action that begins with the text before them', () => {
    const records = [record('1', 'Reco Weber')];
    expect(keysOf(sections({ ...given, text: 'donat', records }))).toEqual(['records: record.1', 'do: action.newDonation']);
    expect(keysOf(sections({ ...given, text: 'reco', records }))).toEqual(['do: action.newDonation', 'records: record.1']);
  });
  it('offers a new contact only where nobody is found and the role may make one', () => {
    expect(keysOf(sections({ ...given, text: 'zzz' }))).toEqual(['create: create']);
    expect(keysOf(sections({ ...given, text: 'zzz', mayCreate: false }))).toEqual([]);
    expect(keysOf(sections({ ...given, text: 'zzz', records: [record('1', 'Zzz')] }))).toEqual(['records: record.1']);
  });
});

describe('step', () => {
  const rows = sections({ ...given, recent: [record('1', 'A')] }).flatMap((s) => s.rows);
  it('goes on, and round', () => {
    expect(step(rows, 'record.1', 1)).toBe('action.edit');
    expect(step(rows, 'record.1', -1)).toBe('action.home');
    expect(step(rows, 'action.home', 1)).toBe('record.1');
    expect(step(rows, undefined, 1)).toBe('record.1');
    expect(step([], 'record.1', 1)).toBeUndefined();
  });
});
