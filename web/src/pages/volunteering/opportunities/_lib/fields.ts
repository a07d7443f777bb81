/** What opportunities can be narrowed by, and the tabs that ship with their list. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useWords } from '@/lib/i18n';
import { choiceWhere, edgeWhere, type FilterField, instantWhere, textWhere } from '@/lib/lists/fields';
import { useSources } from '@/lib/lists/sources';
import type { ShippedView } from '@/lib/lists/useViews';

export function useOpportunityFields(): FilterField[] {
  const { t } = useWords();
  const source = useSources();
  return useMemo<FilterField[]>(
    () => [
      { key: 'open', label: t('volunteering.record.openState'), type: 'flag', where: (op) => ({ isOpen: op === 'yes' }) },
      { key: 'archived', label: t('volunteering.record.archivedState'), type: 'flag', where: (op) => (op === 'yes' ? { archivedAtNotNil: true } : { archivedAtIsNil: true }) },
      { key: 'location', label: t('volunteering.location'), type: 'text', where: textWhere('location') },
      { key: 'coordinator', label: t('volunteering.record.coordinator'), type: 'record', source: source.users, where: choiceWhere('coordinatorID', true) },
      { key: 'campaign', label: t('volunteering.record.campaign'), type: 'record', source: source.campaigns, where: choiceWhere('campaignID', true) },
      {
        key: 'shift', label: t('volunteering.shift'), type: 'date', ops: ['inLast', 'inYear', 'before', 'after', 'between'],
        where: (op, values) => {
          const inner = instantWhere<object>('startsAt')(op, values);
          return inner && edgeWhere<object>('hasShifts', () => inner)('is', []);
        },
      },
    ],
    [t, source],
  );
}

export const opportunityViews = (t: TFunction): ShippedView[] => [
  { key: 'all', label: t('volunteering.list.viewAll') },
  { key: 'current', label: t('volunteering.record.openState'), filter: { mode: 'all', items: [{ field: 'open', op: 'yes', values: [] }, { field: 'archived', op: 'no', values: [] }] } },
  { key: 'archived', label: t('volunteering.record.archivedState'), filter: { mode: 'all', items: [{ field: 'archived', op: 'yes', values: [] }] } },
];
