import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { sizes } from '@/lib/theme';
import { useWords } from '@/lib/i18n';

/** A task with the circle that ticks it off. */
export function TickTask({ title, onDone }: { title: string; onDone: () => void }) {
  const { t } = useWords();
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <UnstyledButton aria-label={t('common.done', { title })} title={t('common.done', { title })} onClick={onDone}>
        <IconCircleCheck size={sizes.icon + 2} color="var(--mantine-color-dimmed)" aria-hidden />
      </UnstyledButton>
      <Text>{title}</Text>
    </Group>
  );
}
