import { Badge } from '@mantine/core';
import { useWords } from '@/lib/i18n';
import { shiftState, type Standing, stateColor } from '../_lib/shiftState';
import { useNow } from '../_lib/useNow';

/** "3 of 8 · Short of people": the figures, and what they mean. */
export function ShiftBadge({ shift, waiting = 0 }: { shift: Standing; waiting?: number }) {
  const { t } = useWords();
  const state = shiftState(shift, useNow());
  const words = [t('volunteering.filled', { filled: shift.filled, capacity: shift.capacity }), t(`volunteering.state.${state}`)];
  if (waiting > 0) words.push(t('volunteering.waiting', { count: waiting }));
  return <Badge variant="light" color={stateColor[state]} radius="sm" tt="none" miw="max-content">{words.join(' · ')}</Badge>;
}
