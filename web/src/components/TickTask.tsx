import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { sizes } from '@/lib/theme';
import { useWords } from '@/lib/i18n';

interface Props {
  title: string;
  onDone: () => void;
  /** The words where they are more than text, such as what opens the task. */
  children?: ReactNode;
}

/** A task with the circle that ticks it off. */
export function TickTask({ title, onDone, children }: Props) {
  const { t } = useWords();
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <UnstyledButton aria-label={t('common.done', { title })} title={t('common.done', { title })} onClick={onDone}>
        <IconCircleCheck size={sizes.icon + 2} color="var(--mantine-color-dimmed)" aria-hidden />
      </UnstyledButton>
      {children ?? <Text>{title}</Text>}
    </Group>
  );
}
