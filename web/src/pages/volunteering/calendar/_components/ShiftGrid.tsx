import FullCalendar, { type EventInput } from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import english from '@fullcalendar/react/locales/en-gb';
import korean from '@fullcalendar/react/locales/ko';
import classic from '@fullcalendar/react/themes/classic';
import timeGrid from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import './grid.css';
import { useMemo } from 'react';
import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';
import { shiftState, waitingOf } from '../../_lib/shiftState';
import { useNow } from '../../_lib/useNow';
import { cityOf, dayOf, firstWeekday, formatTimes, formatWeekday, plusMinutes, titleOf, wallIn } from '../../_lib/wall';
import type { ListedShift } from './Agenda';
import type { Slot } from './NewShift';
import type { Moved } from './useMove';
import classes from './ShiftGrid.module.css';

export interface GridShift extends ListedShift {
  series?: string | null;
}

interface Props {
  shifts: readonly GridShift[];
  view: 'week' | 'month';
  day: string;
  onOpen: (id: string) => void;
  /** Both left out where the viewer may only look. */
  onSlot?: (slot: Slot) => void;
  onMove?: (moved: Moved) => void;
}

const dayStarts = '07:00';
const dayEnds = '21:00';
const rowsOfADay = 4;
/** The grid reckons in UTC and is told wall times, so that nothing is ever shifted between zones. */
const asGrid = (wall: string) => `${wall}:00Z`;
const asWall = (at: Date | null) => (at ?? new Date(0)).toISOString().slice(0, 16);

/** A week or a month of shifts, to look at and to move about. It comes with its library when it is first needed. */
export function ShiftGrid({ shifts, view, day, onOpen, onSlot, onMove }: Props) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const now = useNow();
  const events = useMemo<EventInput[]>(
    () =>
      shifts.map((s) => {
        const state = shiftState(s, now);
        return {
          id: s.id, title: s.opportunity.title, start: asGrid(s.startsLocal), end: asGrid(s.endsLocal),
          editable: onMove !== undefined && state !== 'cancelled', extendedProps: { shift: s, state },
        };
      }),
    [shifts, now, onMove],
  );
  // Nothing of the day is cut off, and the night is left out where nothing is in it.
  const earliest = shifts.reduce((first, s) => (s.startsLocal.slice(11) < first ? s.startsLocal.slice(11) : first), dayStarts);
  const isLate = shifts.some((s) => s.endsLocal.slice(11) > dayEnds || dayOf(s.endsLocal) !== dayOf(s.startsLocal));
  const moved = (event: { id: string; start: Date | null; end: Date | null }, revert: () => void) => {
    const shift = shifts.find((s) => s.id === event.id);
    if (!shift || !onMove) return revert();
    const starts = asWall(event.start);
    // Within a month only the day changes, and a shift keeps its length.
    const ends = event.end ? asWall(event.end) : plusMinutes(starts, 60);
    onMove({ shift: { id: shift.id, startsLocal: shift.startsLocal, endsLocal: shift.endsLocal, isWeekly: Boolean(shift.series) }, starts, ends, onBack: revert });
  };
  return (
    <div className={classes.grid} data-testid="shift-grid">
      <FullCalendar
        plugins={[dayGrid, timeGrid, interaction, classic]}
        locale={locale === 'ko' ? korean : english}
        firstDay={firstWeekday(locale)}
        initialView={view === 'month' ? 'dayGridMonth' : 'timeGridWeek'}
        initialDate={day}
        timeZone="UTC"
        now={() => asGrid(wallIn(organization.timeZone, new Date()))}
        nowIndicator
        headerToolbar={false}
        allDaySlot={false}
        slotMinTime={`${earliest.slice(0, 2)}:00:00`}
        slotMaxTime={isLate ? '24:00:00' : `${dayEnds}:00`}
        snapDuration="00:15:00"
        slotEventOverlap={false}
        height="auto"
        dayMaxEvents={rowsOfADay}
        eventDisplay="block"
        eventInteractive
        selectable={onSlot !== undefined}
        selectMirror
        events={events}
        eventClick={(info) => onOpen(info.event.id)}
        eventDrop={(info) => moved(info.event, info.revert)}
        eventResize={(info) => moved(info.event, info.revert)}
        select={(info) => onSlot?.(info.allDay ? { day: info.startStr.slice(0, 10) } : { day: dayOf(asWall(info.start)), starts: asWall(info.start), ends: asWall(info.end) })}
        eventContent={(info) => {
          const { shift, state } = info.event.extendedProps as { shift?: GridShift; state?: keyof typeof classes };
          if (!shift || !state) return <span className={classes.event} data-state="new" />;
          const waiting = waitingOf(shift.signups);
          const facts = [t('volunteering.filled', { filled: shift.filled, capacity: shift.capacity }), t(`volunteering.state.${state as 'full'}`), waiting > 0 ? t('volunteering.waiting', { count: waiting }) : ''].filter(Boolean);
          const zone = shift.timeZone === organization.timeZone ? '' : t('volunteering.zoneOf', { city: cityOf(shift.timeZone) });
          return (
            <span className={classes.event} data-state={state} data-view={view} data-shift={shift.id}>
              <span className={classes.time}>{formatTimes(asWall(info.event.start), asWall(info.event.end ?? info.event.start), locale)}{zone && ` · ${zone}`}</span>
              <span className={classes.title}>{shift.opportunity.title}</span>
              <span className={classes.facts}>{facts.join(' · ')}</span>
            </span>
          );
        }}
        viewDidMount={(info) => info.el.setAttribute('aria-label', t('volunteering.calendar.label', { when: titleOf(view, day, locale) }))}
        moreLinkText={(count) => t('volunteering.calendar.more', { count })}
        popoverFormat={{ weekday: 'long', day: 'numeric', month: 'long' }}
        moreLinkHint={(count) => t('volunteering.calendar.more', { count })}
        eventDidMount={(info) => {
          const shift = (info.event.extendedProps as { shift?: GridShift }).shift;
          if (shift) info.el.setAttribute('title', `${formatWeekday(dayOf(shift.startsLocal), locale)}, ${shift.opportunity.title}`);
        }}
      />
    </div>
  );
}
