import { Text } from '@mantine/core';
import { type Change, readableChanges, useRecordWords } from '@/lib/recordWords';

/** What changed, field by field, in the reader's words. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { field, value } = useRecordWords();
  return readableChanges(changes).map((c) => (
    <Text key={c.field} size="sm" style={{ overflowWrap: 'anywhere' }}>
      <Text span c="dimmed">{field(c.field)}</Text> {c.old === null || c.old === undefined ? value(c.new, c.field, changes) : `${value(c.old, c.field, changes)} → ${value(c.new, c.field, changes)}`}
    </Text>
  ));
}
