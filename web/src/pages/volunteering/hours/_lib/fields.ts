/** What hours can be narrowed by, and the tabs that ship with their list. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useWords } from '@/lib/i18n';
import { choiceWhere, dateWhere, type FilterField } from '@/lib/lists/fields';
import type { Filter } from '@/lib/lists/filter';
import { useSources } from '@/lib/lists/sources';
import type { ShippedView } from '@/lib/lists/useViews';

const statuses = ['LOGGED', 'APPROVED', 'REJECTED'] as const;

export function useHoursFields(): FilterField[] {
  const { t } = useWords();
  const source = useSources();
  return useMemo<FilterField[]>(
    () => [
      { key: 'status', label: t('volunteering.log.columnState'), type: 'choice', choices: statuses.map((value) => ({ value, label: t(`enums.hoursStatus.${value}`) })), where: choiceWhere('status') },
      { key: 'person', label: t('volunteering.log.columnPerson'), type: 'record', ops: ['is', 'isNot'], source: source.contacts, where: choiceWhere('contactID') },
      { key: 'what', label: t('volunteering.log.columnWhat'), type: 'record', source: source.opportunities, where: choiceWhere('opportunityID', true) },
      { key: 'day', label: t('volunteering.log.columnDay'), type: 'date', ops: ['inLast', 'inYear', 'before', 'after', 'between'], where: dateWhere('workedOn') },
    ],
    [t, source],
  );
}

const having = (status: (typeof statuses)[number]): Filter => ({ mode: 'all', items: [{ field: 'status', op: 'is', values: [status] }] });

export const hoursViews = (t: TFunction): ShippedView[] => [
  { key: 'all', label: t('volunteering.list.viewAll') },
  { key: 'toApprove', label: t('enums.hoursStatus.LOGGED'), filter: having('LOGGED') },
  { key: 'approved', label: t('enums.hoursStatus.APPROVED'), filter: having('APPROVED') },
  { key: 'rejected', label: t('enums.hoursStatus.REJECTED'), filter: having('REJECTED') },
];
