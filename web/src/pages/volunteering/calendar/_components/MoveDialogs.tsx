import { Button, getDefaultZIndex, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useWords } from '@/lib/i18n';
import { dayOf, formatTimes, formatWeekday } from '../../_lib/wall';
import type { Move } from './useMove';

/** It is asked over the shift's own panel. */
const aboveDrawer = getDefaultZIndex('popover');

/** What must be asked before a shift moves: which of a repetition, and whether somebody may be on two at once. */
export function MoveDialogs({ move }: { move: Move }) {
  const { t, locale } = useWords();
  const { pending } = move;
  const close = { 'aria-label': t('common.close') };
  return (
    <>
      <Modal zIndex={aboveDrawer} opened={pending?.stage === 'scope'} onClose={() => pending && move.back(pending)} title={t('volunteering.move.scopeTitle')} closeButtonProps={close}>
        {pending && (
          <Stack gap="md">
            <Text>{t('volunteering.move.scopeText')}</Text>
            <Group gap="xs">
              <Button data-autofocus onClick={() => void move.send(pending, false, false)}>{t('volunteering.move.one')}</Button>
              <Button variant="default" onClick={() => void move.send(pending, true, false)}>{t('volunteering.move.following')}</Button>
              <Button variant="subtle" onClick={() => move.back(pending)}>{t('common.cancel')}</Button>
            </Group>
          </Stack>
        )}
      </Modal>
      <Modal zIndex={aboveDrawer} opened={pending?.stage === 'overlap'} onClose={() => pending && move.back(pending)} title={t('volunteering.move.overlapTitle')} closeButtonProps={close}>
        {pending && (
          <Stack gap="md">
            <Text>{t('volunteering.move.overlapText')}</Text>
            <List>
              {pending.overlaps.map((o) => (
                <List.Item key={`${o.contact.id} ${o.other.id} ${o.shift.id}`}>
                  {t('volunteering.move.overlapRow', { name: o.contact.displayName, title: o.other.opportunity.title, when: `${formatWeekday(dayOf(o.other.startsLocal), locale)}, ${formatTimes(o.other.startsLocal, o.other.endsLocal, locale)}` })}
                </List.Item>
              ))}
            </List>
            <Group gap="xs">
              <Button data-autofocus variant="default" onClick={() => move.back(pending)}>{t('volunteering.move.keep')}</Button>
              <Button onClick={() => void move.send(pending, pending.following, true)}>{t('volunteering.move.anyway')}</Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </>
  );
}
