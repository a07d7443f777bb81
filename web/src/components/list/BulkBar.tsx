import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import type { Selection } from '@/lib/lists/useSelection';
import { sizes } from '@/lib/theme';
import classes from './list.module.css';

interface Props {
  selection: Selection;
  total: number | null;
  /** What can be done with the chosen ones. */
  children: ReactNode;
}

/** Comes from below when something is chosen. Escape lets go of it. */
export function BulkBar({ selection, total, children }: Props) {
  const { t } = useWords();
  useKeys(selection.count > 0 ? { Escape: selection.clear } : {});
  if (selection.count === 0) return null;
  return (
    <>
      <div className={classes.bulkRoom} aria-hidden />
      <section className={classes.bulk} aria-label={t('lists.bulkBar')}>
        <Text fw={600} size="sm" role="status" data-testid="selected-count">{t('lists.selected', { count: selection.count })}</Text>
        {total !== null && selection.count < total && (
          <Button variant="subtle" size="compact-md" onClick={selection.selectAll}>{t('lists.selectAll', { count: total })}</Button>
        )}
        <Group gap="xs">{children}</Group>
        <ActionIcon variant="subtle" color="gray" aria-label={t('lists.clearSelection')} onClick={selection.clear}><IconX size={sizes.icon} aria-hidden /></ActionIcon>
      </section>
    </>
  );
}
