import { Button, Group, Stack, Text } from '@mantine/core';
import classes from '@/components/EditInPlace.module.css';
import { useWords } from '@/lib/i18n';
import { useRecord } from '@/lib/recordContext';

interface Props {
  theirs: readonly string[];
  mine: readonly string[];
  onTake: () => void;
  onKeep: () => void;
}

/** A colleague has written the same list while it was open here: both are shown, and one is chosen. */
export function WaysConflict({ theirs, mine, onTake, onKeep }: Props) {
  const { t } = useWords();
  const { changedBy } = useRecord();
  const side = (lines: readonly string[], name: string) => <Text className={classes.text} style={{ whiteSpace: 'pre-line' }} data-testid={name}>{lines.join('\n') || t('common.none')}</Text>;
  return (
    <Stack gap={4} className={classes.conflict} role="alert">
      <Text size="sm">{changedBy ? t('live.conflict', { name: changedBy }) : t('live.conflictSomebody')}</Text>
      <div className={classes.sides}>
        <div><Text size="sm" fw={600}>{t('live.theirs')}</Text>{side(theirs, 'theirs')}</div>
        <div><Text size="sm" fw={600}>{t('live.mine')}</Text>{side(mine, 'mine')}</div>
      </div>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={onTake}>{t('live.takeTheirs')}</Button>
        <Button size="compact-sm" onClick={onKeep}>{t('live.keepMine')}</Button>
      </Group>
    </Stack>
  );
}
