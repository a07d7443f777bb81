import { Button, Group, Popover, Select, Stack, Text } from '@mantine/core';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';

type Level = 'HIDE' | 'READ' | 'WRITE';

interface Props {
  entity: string;
  names: readonly string[];
  levels: readonly { readonly field: string; readonly level: Level }[];
  isDisabled: boolean;
  onChange: (field: string, level: Level, before: Level) => void;
}

const choices: Level[] = ['HIDE', 'READ', 'WRITE'];

/** The fields of one type that a role sees or changes differently from the rest of the row. */
export function FieldAccess({ entity, names, levels, isDisabled, onChange }: Props) {
  const { t } = useWords();
  const { field } = useRecordWords();
  const levelOf = (field: string) => levels.find((l) => l.field === field)?.level ?? 'WRITE';
  const special = names.filter((name) => levelOf(name) !== 'WRITE');
  const summary = special.map((name) => `${field(name)}: ${t(`enums.level.${levelOf(name)}`)}`).join(', ');
  if (names.length === 0) return null;
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" c={special.length > 0 ? undefined : 'dimmed'}>{summary || t('settings.accessNoFields')}</Text>
      {!isDisabled && (
        <Popover position="bottom-end" shadow="md" trapFocus>
          <Popover.Target><Button variant="subtle" size="compact-sm" aria-label={`${t('common.edit')}: ${entity}`}>{t('common.edit')}</Button></Popover.Target>
          <Popover.Dropdown mah={400} style={{ overflowY: 'auto' }}>
            <Stack gap="xs">
              {names.map((name) => (
                <Select key={name} size="xs" label={field(name)} value={levelOf(name)} comboboxProps={{ withinPortal: false }} data={choices.map((l) => ({ value: l, label: t(`enums.level.${l}`) }))} onChange={(l) => l && onChange(name, l as Level, levelOf(name))} />
              ))}
            </Stack>
          </Popover.Dropdown>
        </Popover>
      )}
    </Group>
  );
}
