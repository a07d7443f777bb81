/** What the calendar shows, kept in the address: view, day, filters, and the shift that is open. */
import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { useListState } from '@/lib/lists/useListState';
import { phoneQuery } from '@/lib/theme';
import { useViewer } from '@/lib/viewer';
import { type CalendarView, dayOf, wallIn } from '../_lib/wall';
import { useNow } from '../_lib/useNow';

const order = { key: 'STARTS_AT', direction: 'ASC' } as const;
const views = ['week', 'month', 'list'] as const;

export function useCalendarState() {
  const { organization } = useViewer();
  const { get, set } = useListState(order);
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  const today = dayOf(wallIn(organization.timeZone, new Date(useNow())));
  const asked = views.find((v) => v === get('view'));
  // A grid of seven days cannot be read on a phone.
  const view: CalendarView = isPhone ? (asked === 'month' ? 'month' : 'list') : (asked ?? 'week');
  const day = /^\d{4}-\d{2}-\d{2}$/.test(get('on') ?? '') ? (get('on') ?? today) : today;
  return useMemo(
    () => ({ view, day, today, isPhone, opportunity: get('opportunity'), location: get('location'), shift: get('shift'), set }),
    [view, day, today, isPhone, get, set],
  );
}

export type CalendarState = ReturnType<typeof useCalendarState>;
