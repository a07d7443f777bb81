import { Button, Group, Popover, Select, Stack, Text } from '@mantine/core';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { difference, levelOf, type Level, type Permission } from './rights';

interface Props {
  entity: string;
  names: readonly string[];
  now: Permission;
  usual: Permission | undefined;
  isDisabled: boolean;
  onChange: (field: string, level: Level, before: Level) => void;
  onReset: (field: string, before: Level) => void;
}

const choices: Level[] = ['HIDE', 'READ', 'WRITE'];

/** The fields of one type that a role sees or changes differently from the rest of the row. */
export function FieldAccess({ entity, names, now, usual, isDisabled, onChange, onReset }: Props) {
  const { t } = useWords();
  const { field } = useRecordWords();
  const differing = difference(now, usual).fields;
  const special = names.filter((name) => levelOf(now, name) !== 'WRITE' || differing.includes(name));
  if (names.length === 0) return null;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
      <Stack gap={4}>
        {special.length === 0 && <Text size="sm" c="dimmed">{t('settings.accessNoFields')}</Text>}
        {special.map((name) => (
          <Group key={name} gap={4}>
            <Text size="sm">{field(name)}: {t(`enums.level.${levelOf(now, name)}`)}{differing.includes(name) && <Text span size="xs" c="dimmed"> ({t('access.usuallyField', { level: t(`enums.level.${levelOf(usual, name)}`) })})</Text>}</Text>
            {!isDisabled && differing.includes(name) && <Button variant="subtle" size="compact-xs" aria-label={t('access.backField', { field: field(name) })} onClick={() => onReset(name, levelOf(now, name))}>{t('access.back')}</Button>}
          </Group>
        ))}
      </Stack>
      {!isDisabled && (
        <Popover position="bottom-end" shadow="md" trapFocus>
          <Popover.Target><Button variant="subtle" size="compact-sm" aria-label={`${t('common.edit')}: ${entity}`}>{t('common.edit')}</Button></Popover.Target>
          <Popover.Dropdown mah={400} style={{ overflowY: 'auto' }}>
            <Stack gap="xs">
              {names.map((name) => (
                <Select key={name} size="xs" label={field(name)} value={levelOf(now, name)} comboboxProps={{ withinPortal: false }} data={choices.map((l) => ({ value: l, label: t(`enums.level.${l}`) }))} onChange={(l) => l && onChange(name, l as Level, levelOf(now, name))} />
              ))}
            </Stack>
          </Popover.Dropdown>
        </Popover>
      )}
    </Group>
  );
}
