import { Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useWords } from '@/lib/i18n';
import { useViewer } from '@/lib/viewer';
import { ShiftBadge } from '../../_components/ShiftBadge';
import { type Standing, waitingOf } from '../../_lib/shiftState';
import { cityOf, dayOf, formatTimes, formatWeekday } from '../../_lib/wall';
import classes from './Agenda.module.css';

export interface ListedShift extends Standing {
  id: string;
  startsLocal: string;
  endsLocal: string;
  timeZone: string;
  opportunity: { id: string; title: string; location?: string | null };
  signups?: readonly { id: string; status: string }[] | null;
}

interface Props {
  shifts: readonly ListedShift[];
  isLatestFirst?: boolean;
  /** All are of one opportunity, which need not be said again. */
  isOfOne?: boolean;
  onOpen: (id: string) => void;
}

/** Day by day, one row for each shift. */
export function Agenda({ shifts, isLatestFirst = false, isOfOne = false, onOpen }: Props) {
  const { t, locale } = useWords();
  const { organization } = useViewer();
  const days = [...new Set(shifts.map((s) => dayOf(s.startsLocal)))].sort((a, b) => (isLatestFirst ? b.localeCompare(a) : a.localeCompare(b)));
  const when = (s: ListedShift) => [formatTimes(s.startsLocal, s.endsLocal, locale), s.timeZone !== organization.timeZone && t('volunteering.zoneOf', { city: cityOf(s.timeZone) })].filter(Boolean).join(' · ');
  if (days.length === 0) return <Text c="dimmed" py="lg">{t('volunteering.calendar.none')}</Text>;
  return (
    <Stack gap="md">
      {days.map((day) => (
        <section key={day} aria-label={formatWeekday(day, locale)}>
          <Title order={3} mb="xs">{formatWeekday(day, locale)}</Title>
          <Stack gap={4}>
            {shifts.filter((s) => dayOf(s.startsLocal) === day).sort((a, b) => a.startsLocal.localeCompare(b.startsLocal)).map((s) => (
              <UnstyledButton key={s.id} className={classes.row} data-off={s.cancelledAt ? true : undefined} onClick={() => onOpen(s.id)}>
                <Group justify="space-between" gap="xs">
                  {isOfOne ? <Text fw={500}>{when(s)}</Text> : (
                    <div>
                      <Text fw={500}>{s.opportunity.title}</Text>
                      <Text size="sm" c="dimmed">{[when(s), s.opportunity.location].filter(Boolean).join(' · ')}</Text>
                    </div>
                  )}
                  <ShiftBadge shift={s} waiting={waitingOf(s.signups)} />
                </Group>
              </UnstyledButton>
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}
