import { ActionIcon, Badge, Button, Group, Paper, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import type { FieldRow } from './useFields';

interface Props {
  field: FieldRow;
  place: number;
  count: number;
  mayWrite: boolean;
  onMove: (to: number) => void;
  /** Another field of the list was dropped here. */
  onDrop: (from: number) => void;
  onEdit: () => void;
  onArchive: () => void;
}

const dragged = 'application/x-moim-field';

/** One field in its place; it is dragged, or moved with its buttons. */
export function FieldCard({ field, place, count, mayWrite, onMove, onDrop, onEdit, onArchive }: Props) {
  const { t, locale } = useWords();
  const [isOver, setOver] = useState(false);
  const label = locale === 'ko' ? field.labelKo : field.labelEn;
  const kind = `${dragged}-${field.entity.toLowerCase()}`;
  return (
    <Paper
      withBorder px="md" py="sm" component="li" data-testid="field" data-over={isOver || undefined} bg={isOver ? 'var(--mantine-color-pine-light)' : undefined}
      draggable={mayWrite}
      onDragStart={(e) => e.dataTransfer.setData(kind, String(place))}
      onDragOver={(e) => { if (e.dataTransfer.types.includes(kind)) { e.preventDefault(); setOver(true); } }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => { e.preventDefault(); setOver(false); onDrop(Number(e.dataTransfer.getData(kind))); }}
    >
      <Group justify="space-between" gap="sm">
        <Group gap="sm" wrap="nowrap">
          {mayWrite && <IconGripVertical size={sizes.icon} aria-hidden />}
          <div>
            <Group gap="xs"><Text fw={500}>{label}</Text>{field.isRequired && <Badge variant="light" radius="sm" tt="none">{t('settings.fieldRequired')}</Badge>}</Group>
            <Text size="sm" c="dimmed">{t(`enums.fieldType.${field.type}`)} · {field.key} · {t('fields.used', { count: field.usedBy })}</Text>
          </div>
        </Group>
        {mayWrite && (
          <Group gap={4}>
            <ActionIcon variant="subtle" color="gray" size="lg" disabled={place === 0} aria-label={t('fields.up', { name: label })} onClick={() => onMove(place - 1)}><IconArrowUp size={sizes.icon} aria-hidden /></ActionIcon>
            <ActionIcon variant="subtle" color="gray" size="lg" disabled={place === count - 1} aria-label={t('fields.down', { name: label })} onClick={() => onMove(place + 1)}><IconArrowDown size={sizes.icon} aria-hidden /></ActionIcon>
            <Button variant="subtle" size="compact-md" aria-label={`${t('fields.edit')}: ${label}`} onClick={onEdit}>{t('fields.edit')}</Button>
            <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('settings.archive')}: ${label}`} onClick={onArchive}>{t('settings.archive')}</Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}
