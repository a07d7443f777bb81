import { ActionIcon, Button, Group, SegmentedControl, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { FilterChip } from '@/components/FilterChip';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { CalendarState } from '../useCalendarState';
import { stepOf, titleOf } from '../../_lib/wall';

interface Props {
  state: CalendarState;
  opportunities: readonly { readonly id: string; readonly title: string; readonly location?: string | null }[];
}

export function CalendarBar({ state, opportunities }: Props) {
  const { t, locale } = useWords();
  const { view, day, today, set, isPhone } = state;
  const locations = [...new Set(opportunities.flatMap((o) => (o.location ? [o.location] : [])))].sort((a, b) => a.localeCompare(b, locale));
  const views = (isPhone ? (['list', 'month'] as const) : (['week', 'month', 'list'] as const)).map((value) => ({ value, label: t(`volunteering.calendar.${value}`) }));
  return (
    <Group justify="space-between" mb="sm" gap="sm">
      <Group gap="xs" wrap="nowrap">
        <ActionIcon variant="default" size="lg" aria-label={t('volunteering.calendar.earlier')} onClick={() => set('on', stepOf(view, day, -1))}><IconChevronLeft size={sizes.icon} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('volunteering.calendar.later')} onClick={() => set('on', stepOf(view, day, 1))}><IconChevronRight size={sizes.icon} aria-hidden /></ActionIcon>
        <Button variant="default" disabled={day === today} onClick={() => set('on', null)}>{t('volunteering.calendar.today')}</Button>
        <Title order={2} aria-live="polite">{titleOf(view, day, locale)}</Title>
      </Group>
      <Group gap="xs">
        <FilterChip name={t('volunteering.opportunity')} phrase={(name) => t('volunteering.calendar.byOpportunity', { name })} value={state.opportunity}
          choices={opportunities.map((o) => ({ value: o.id, label: o.title }))} onChange={(value) => set('opportunity', value)} />
        {locations.length > 0 && (
          <FilterChip name={t('volunteering.location')} phrase={(name) => t('volunteering.calendar.byLocation', { name })} value={state.location}
            choices={locations.map((name) => ({ value: name, label: name }))} onChange={(value) => set('location', value)} />
        )}
        <SegmentedControl aria-label={t('volunteering.calendar.view')} data={views} value={view} onChange={(value) => set('view', value)} />
      </Group>
    </Group>
  );
}
