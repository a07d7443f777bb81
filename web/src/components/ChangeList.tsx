import type { ReactNode } from 'react';
import { Text } from '@mantine/core';
import { type Change, readableChanges, useRecordWords } from '@/lib/recordWords';

interface Props {
  changes: readonly Change[];
  /** What can be done with one of them, behind it. */
  action?: (change: Change) => ReactNode;
}

/** What changed, field by field, in the reader's words. */
export function ChangeList({ changes, action }: Props) {
  const { field, value } = useRecordWords();
  return readableChanges(changes).map((c) => (
    <Text key={c.field} size="sm" style={{ overflowWrap: 'anywhere' }}>
      <Text span c="dimmed">{field(c.field)}</Text> {c.old === null || c.old === undefined ? value(c.new, c.field, changes) : `${value(c.old, c.field, changes)} → ${value(c.new, c.field, changes)}`}
      {action?.(c)}
    </Text>
  ));
}
