import { ActionIcon, Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay';
import { dayOfYear } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/money';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { LevelCardFragment$key } from './__generated__/LevelCardFragment.graphql';

interface Props {
  level: LevelCardFragment$key;
  mayWrite: boolean;
  onEdit: () => void;
  onArchive: () => void;
  onUp?: () => void;
  onDown?: () => void;
  onDrag: (isOn: boolean) => void;
}

/** A level with its rules as sentences. */
export function LevelCard({ level, mayWrite, onEdit, onArchive, onUp, onDown, onDrag }: Props) {
  const { t, locale } = useWords();
  const data = useFragment(
    graphql`
      fragment LevelCardFragment on MembershipLevel {
        name description period months fixedMonth fixedDay rolloverMonth rolloverDay renewalOpensDays graceDays seats inherit isOpen
        prices { id amount { amount currency } }
      }
    `,
    level,
  );
  const day = (month: number, d: number) => dayOfYear(month, d, locale);
  const lasts = {
    ROLLING: t('levels.rolling', { count: data.months }),
    FIXED: `${t('levels.fixed', { count: data.months, date: day(data.fixedMonth, data.fixedDay) })}${data.rolloverMonth > 0 ? ` ${t('levels.rollover', { date: day(data.rolloverMonth, data.rolloverDay) })}` : ''}`,
    LIFETIME: t('levels.lifetime'),
  };
  const { name } = data;
  const prices = data.prices?.map((p) => formatMoney(p.amount, locale)) ?? [];
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Group align="flex-start" gap="xs" wrap="nowrap">
          {mayWrite && (
            <Stack gap={0} align="center">
              <ActionIcon variant="subtle" color="gray" disabled={!onUp} aria-label={t('levels.up', { name })} onClick={onUp}><IconArrowUp size={sizes.icon} aria-hidden /></ActionIcon>
              <span draggable title={t('levels.drag', { name })} style={{ cursor: 'grab' }} onDragStart={() => onDrag(true)} onDragEnd={() => onDrag(false)}><IconGripVertical size={sizes.icon} aria-hidden /></span>
              <ActionIcon variant="subtle" color="gray" disabled={!onDown} aria-label={t('levels.down', { name })} onClick={onDown}><IconArrowDown size={sizes.icon} aria-hidden /></ActionIcon>
            </Stack>
          )}
          <div>
            <Group gap="xs"><Text fw={600}>{name}</Text>{!data.isOpen && <Badge variant="light" color="gray" radius="sm" tt="none">{t('levels.closed')}</Badge>}</Group>
            {data.description && <Text size="sm">{data.description}</Text>}
            <Text size="sm" c="dimmed">{lasts[data.period]}</Text>
            {data.period !== 'LIFETIME' && <Text size="sm" c="dimmed">{t('levels.days', { opens: data.renewalOpensDays, grace: data.graceDays })}</Text>}
            {data.seats > 1 && <Text size="sm" c="dimmed">{t('levels.seatsLine', { count: data.seats, who: t(`enums.inherit.${data.inherit}`) })}</Text>}
          </div>
        </Group>
        <Stack gap={4} align="flex-end">
          <Text fw={500} style={{ whiteSpace: 'nowrap' }}>{prices.length > 0 ? prices.join(' · ') : t('levels.free')}</Text>
          {mayWrite && (
            <Group gap={4} justify="flex-end">
              <Button variant="subtle" size="compact-sm" aria-label={t('levels.edit', { name })} onClick={onEdit}>{t('common.edit')}</Button>
              <Button variant="subtle" color="gray" size="compact-sm" aria-label={`${t('levels.archive')}: ${name}`} onClick={onArchive}>{t('levels.archive')}</Button>
            </Group>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
