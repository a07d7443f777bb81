import { ActionIcon, Button, NativeSelect, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { SearchBox } from '@/components/SearchBox';
import { localToday } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { arity, type FilterField, opsOf } from '@/lib/lists/fields';
import { type Condition, type Filter, type Group, isGroup, type Mode, noFilter } from '@/lib/lists/filter';
import type { List } from '@/lib/lists/useList';
import { useNames } from '@/lib/lists/useNames';
import type { Names } from '@/lib/lists/words';
import { sizes } from '@/lib/theme';
import { ConditionChip } from './ConditionChip';
import { FilterMenu, groupKey } from './FilterMenu';
import classes from './list.module.css';

interface Props {
  list: List;
  fields: readonly FilterField[];
  /** What the search box says; a list without a search of the server has none. */
  searchLabel?: string;
}

/** A condition that was picked and has no value yet: it is not in the address before it can be used. */
interface Fresh {
  condition: Condition;
  /** The group that it goes into; -1 for none, the number of items for a new one. */
  group: number;
}

function begin(field: FilterField): Condition {
  const op = opsOf(field)[0] ?? 'is';
  return { field: field.key, op, values: op === 'inYear' ? [localToday().slice(0, 4)] : [] };
}

/** The search box and the filter in words. */
export function FilterBar({ list, fields, searchLabel }: Props) {
  const { t } = useWords();
  const { filter, search } = list.state;
  const names = useNames(fields, filter);
  const [fresh, setFresh] = useState<Fresh | null>(null);
  const set = (next: Filter) => list.change({ filter: next });
  const replace = (i: number, item: Condition | Group | null) => {
    const items = filter.items.flatMap((was, at) => (at === i ? (item ? [item] : []) : [was]));
    set({ ...filter, items });
  };
  const pick = (key: string, group: number) => {
    const field = fields.find((f) => f.key === key);
    if (!field) return;
    const condition = begin(field);
    if (arity(field, condition.op) === 0 && opsOf(field).length === 1) add(condition, group);
    else setFresh({ condition, group });
  };
  const add = (condition: Condition, at: number) => {
    setFresh(null);
    const known = filter.items[at];
    if (at < 0) set({ ...filter, items: [...filter.items, condition] });
    else if (known && isGroup(known)) replace(at, { ...known, items: [...known.items, condition] });
    else set({ ...filter, items: [...filter.items, { mode: filter.mode === 'all' ? 'any' : 'all', items: [condition] }] });
  };
  const [isGrouping, setGrouping] = useState(false);
  const freshChip = (at: number) =>
    fresh?.group === at && (
      <ConditionChip key="fresh" isNew field={fields.find((f) => f.key === fresh.condition.field)} condition={fresh.condition} names={names} onChange={(c) => add(c, at)} onRemove={() => setFresh(null)} />
    );
  const newGroup = filter.items.length;
  return (
    <div className={classes.bar}>
      {searchLabel && <SearchBox key={list.view ?? ''} label={searchLabel} value={search} onChange={(v) => list.change({ search: v })} />}
      {filter.items.length > 1 && <ModeSelect mode={filter.mode} onChange={(mode) => set({ ...filter, mode })} />}
      {filter.items.map((item, i) =>
        isGroup(item) ? (
          <GroupChips key={`group ${i}`} group={item} fields={fields} names={names} onChange={(next) => replace(i, next)} onAdd={(key) => pick(key, i)}>
            {freshChip(i)}
          </GroupChips>
        ) : (
          <ConditionChip key={`${item.field} ${i}`} field={fields.find((f) => f.key === item.field)} condition={item} names={names} onChange={(c) => replace(i, c)} onRemove={() => replace(i, null)} />
        ),
      )}
      {freshChip(-1)}
      {isGrouping && (
        <span className={classes.group} role="group" aria-label={t('lists.group')}>
          <Text size="sm" c="dimmed">{t(filter.mode === 'all' ? 'lists.matchAny' : 'lists.matchAll')}:</Text>
          <FilterMenu fields={fields} label={t('lists.addToGroup')} onPick={(key) => { setGrouping(false); pick(key, newGroup); }} />
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('lists.removeGroup')} onClick={() => setGrouping(false)}><IconX size={sizes.icon - 4} aria-hidden /></ActionIcon>
        </span>
      )}
      {!isGrouping && freshChip(newGroup)}
      <FilterMenu fields={fields} label={t('lists.addFilter')} hasGroup hasKey onPick={(key) => (key === groupKey ? setGrouping(true) : pick(key, -1))} />
      {(filter.items.length > 0 || search !== '') && (
        <Button variant="subtle" size="compact-md" onClick={() => list.change({ filter: noFilter, search: '' })}>{t('lists.clearAll')}</Button>
      )}
    </div>
  );
}

function ModeSelect({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  const { t } = useWords();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('lists.match')}
      value={mode}
      data={[{ value: 'all', label: t('lists.matchAll') }, { value: 'any', label: t('lists.matchAny') }]}
      onChange={(e) => onChange(e.currentTarget.value === 'any' ? 'any' : 'all')}
    />
  );
}

interface GroupProps {
  group: Group;
  fields: readonly FilterField[];
  names: Names;
  onChange: (group: Group | null) => void;
  onAdd: (key: string) => void;
  children: React.ReactNode;
}

function GroupChips({ group, fields, names, onChange, onAdd, children }: GroupProps) {
  const { t } = useWords();
  const put = (i: number, condition: Condition | null) => {
    const items = group.items.flatMap((was, at) => (at === i ? (condition ? [condition] : []) : [was]));
    onChange(items.length > 0 ? { ...group, items } : null);
  };
  return (
    <span className={classes.group} role="group" aria-label={t('lists.group')}>
      <ModeSelect mode={group.mode} onChange={(mode) => onChange({ ...group, mode })} />
      {group.items.map((c, i) => (
        <Fragment key={`${c.field} ${i}`}>
          {i > 0 && <Text size="sm" c="dimmed" component="span">{t(group.mode === 'any' ? 'lists.or' : 'lists.and')}</Text>}
          <ConditionChip field={fields.find((f) => f.key === c.field)} condition={c} names={names} onChange={(next) => put(i, next)} onRemove={() => put(i, null)} />
        </Fragment>
      ))}
      {children}
      <FilterMenu fields={fields} label={t('lists.addToGroup')} onPick={onAdd} />
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('lists.removeGroup')} onClick={() => onChange(null)}><IconX size={sizes.icon - 4} aria-hidden /></ActionIcon>
    </span>
  );
}
