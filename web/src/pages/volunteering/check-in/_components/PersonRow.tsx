import { ActionIcon, Button, Group, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleX, IconDots, IconHourglass } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { formatTime, wallIn } from '../../_lib/wall';
import type { DeskPerson } from '../_lib/roster';
import type { Attendance } from '../_lib/taps';
import classes from './CheckInDesk.module.css';

interface Props {
  person: DeskPerson;
  zone: string;
  mayWrite: boolean;
  onSay: (attendance: Attendance, addPlace?: boolean) => void;
  onDrop: () => void;
  onLeave: () => void;
}

const icons = { here: IconCircleCheckFilled, expected: IconCircle, noShow: IconCircleX, waiting: IconHourglass };
const words = { here: 'here', expected: 'expected', noShow: 'noShow', waiting: 'waitingList' } as const;
const hints = { here: 'tapBack', expected: 'tapHere', noShow: 'tapHere', waiting: 'tapWaiting' } as const;

/** One person, one tap: here, or not here after all. */
export function PersonRow({ person, zone, mayWrite, onSay, onDrop, onLeave }: Props) {
  const { t, locale } = useWords();
  const { name, status, since, tap } = person;
  const Icon = icons[status];
  const state = [
    t(`volunteering.desk.${words[status]}`),
    status === 'here' && since && !tap && t('volunteering.desk.since', { time: formatTime(wallIn(zone, new Date(since)), locale) }),
    tap && !tap.refused && t('volunteering.desk.notSentOne'),
  ].filter(Boolean).join(' · ');
  return (
    <li>
      <div className={classes.row} data-status={status} data-person={name}>
        <UnstyledButton className={classes.tap} disabled={!mayWrite} aria-pressed={status === 'here'} onClick={() => onSay(status === 'here' ? 'EXPECTED' : 'ATTENDED')}>
          <Group gap="sm" wrap="nowrap">
            <Icon size={sizes.icon * 1.5} aria-hidden />
            <div>
              <Text size="lg" fw={500} component="span" display="block">{name}</Text>
              <Text size="sm" component="span" display="block" className={classes.state}>{state}</Text>
              <VisuallyHidden>{t(`volunteering.desk.${hints[status]}`)}</VisuallyHidden>
            </div>
          </Group>
        </UnstyledButton>
        {mayWrite && status !== 'waiting' && person.signupID && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon variant="subtle" color="gray" className={classes.more} aria-label={t('volunteering.desk.more', { name })}><IconDots size={sizes.icon} aria-hidden /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {status !== 'here' && <Menu.Item onClick={() => onSay('ATTENDED')}>{t('volunteering.desk.markHere')}</Menu.Item>}
              {status === 'here' && !tap && <Menu.Item onClick={onLeave}>{t('volunteering.desk.stop')}</Menu.Item>}
              {status !== 'noShow' && <Menu.Item onClick={() => onSay('NO_SHOW')}>{t('volunteering.desk.markNoShow')}</Menu.Item>}
              {status !== 'expected' && <Menu.Item onClick={() => onSay('EXPECTED')}>{t('volunteering.desk.markExpected')}</Menu.Item>}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {tap?.refused && (
        <Group className={classes.problem} role="alert" gap="xs" mt={4}>
          <Text size="sm" c="red">{t('volunteering.desk.refused')}: {tap.refused.reason}</Text>
          {tap.refused.isFull && <Button size="md" variant="light" onClick={() => onSay('ATTENDED', true)}>{t('volunteering.desk.addPlace', { name })}</Button>}
          <Button size="md" variant="subtle" color="gray" onClick={onDrop}>{t('volunteering.desk.dismiss')}</Button>
        </Group>
      )}
    </li>
  );
}
