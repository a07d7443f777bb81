/** What tasks are filtered by, and the tabs that ship with their list. */
import { useMemo } from 'react';
import { localToday } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { choiceWhere, dateWhere, type FilterField, textWhere } from '@/lib/lists/fields';
import type { Condition, Filter } from '@/lib/lists/filter';
import { useSources } from '@/lib/lists/sources';
import type { TaskWhereInput } from '../__generated__/TasksPageQuery.graphql';

type W = TaskWhereInput;
type Words = ReturnType<typeof useWords>['t'];

export function useTaskFields(): FilterField<W>[] {
  const { t } = useWords();
  const sources = useSources();
  return useMemo(
    () => [
      { key: 'title', label: t('tasks.colTitle'), type: 'text', ops: ['contains'], where: textWhere<W>('title') },
      { key: 'done', label: t('tasks.filterDone'), type: 'flag', where: (op) => (op === 'yes' ? { completedAtNotNil: true } : { completedAtIsNil: true }) },
      { key: 'due', label: t('tasks.colDue'), type: 'date', where: dateWhere<W>('dueOn') },
      { key: 'assignee', label: t('tasks.colAssignee'), type: 'record', source: sources.users, where: choiceWhere<W>('assigneeID', true) },
      { key: 'contact', label: t('tasks.colContact'), type: 'record', source: sources.contacts, where: choiceWhere<W>('contactID', true) },
      { key: 'priority', label: t('tasks.colPriority'), type: 'choice', choices: (['HIGH', 'NORMAL', 'LOW'] as const).map((p) => ({ value: p, label: t(`enums.priority.${p}`) })), where: choiceWhere<W>('priority') },
    ],
    [t, sources],
  );
}

export function taskViews(t: Words, me: string, today = localToday()) {
  const open: Condition = { field: 'done', op: 'no', values: [] };
  const mine: Condition = { field: 'assignee', op: 'is', values: [me] };
  const all = (...items: Condition[]): Filter => ({ mode: 'all', items });
  return [
    { key: 'open', label: t('tasks.viewAll') },
    { key: 'mine', label: t('tasks.viewMine'), filter: all(mine, open) },
    { key: 'unassigned', label: t('tasks.viewUnassigned'), filter: all({ field: 'assignee', op: 'isEmpty', values: [] }, open) },
    { key: 'late', label: t('tasks.viewLate'), filter: all(open, { field: 'due', op: 'before', values: [today] }) },
    { key: 'done', label: t('tasks.viewDone'), filter: all({ field: 'done', op: 'yes', values: [] }) },
  ];
}
