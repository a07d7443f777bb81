import { Text } from '@mantine/core';

interface Change {
  readonly field: string;
  readonly old: string | null | undefined;
  readonly new: string | null | undefined;
}

/** Values are kept as JSON text; people read them without the quotes. */
function plain(json: string | null | undefined): string {
  if (json === null || json === undefined || json === 'null') return '–';
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value || '–' : JSON.stringify(value);
  } catch {
    return json;
  }
}

export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return changes.map((c) => (
    <Text key={c.field} size="sm" style={{ overflowWrap: 'anywhere' }}>
      <Text span c="dimmed">{c.field}</Text> {c.old === null || c.old === undefined ? plain(c.new) : `${plain(c.old)} → ${plain(c.new)}`}
    </Text>
  ));
}
