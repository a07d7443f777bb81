import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Switch, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import type { Layout } from '@/lib/lists/useColumns';
import { sizes } from '@/lib/theme';
import classes from './list.module.css';

interface Listed {
  key: string;
  header: string;
  isFixed?: boolean;
}

interface Props {
  all: readonly Listed[];
  shown: readonly Listed[];
  layout: Layout;
  onChange: (patch: Partial<Layout>) => void;
  onReset: () => void;
}

/** Which columns there are and in which order, and how high the rows. */
export function ColumnMenu({ all, shown, layout, onChange, onReset }: Props) {
  const { t } = useWords();
  const keys = shown.map((c) => c.key);
  const order = [...shown, ...all.filter((c) => !keys.includes(c.key))];
  const toggle = (key: string) => onChange({ columns: keys.includes(key) ? keys.filter((k) => k !== key) : [...keys, key] });
  const move = (key: string, step: number) => {
    const next = [...keys];
    const at = next.indexOf(key);
    next.splice(at, 1);
    next.splice(at + step, 0, key);
    onChange({ columns: next });
  };
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-md" leftSection={<IconColumns3 size={sizes.icon - 2} aria-hidden />}>{t('lists.columns')}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('lists.columnsTitle')} className={classes.menu}>
        <Stack gap="xs">
          <Text fw={600} size="sm">{t('lists.columnsTitle')}</Text>
          {order.map((c) => {
            const at = keys.indexOf(c.key);
            return (
              <Group key={c.key} gap="xs" wrap="nowrap" justify="space-between">
                <Checkbox label={c.header} checked={at >= 0} disabled={c.isFixed} onChange={() => toggle(c.key)} />
                {at >= 0 && !c.isFixed && (
                  <Group gap={2} wrap="nowrap">
                    <ActionIcon variant="subtle" color="gray" size="sm" disabled={at <= 1} aria-label={t('lists.columnUp', { name: c.header })} onClick={() => move(c.key, -1)}><IconArrowUp size={sizes.icon - 4} aria-hidden /></ActionIcon>
                    <ActionIcon variant="subtle" color="gray" size="sm" disabled={at === keys.length - 1} aria-label={t('lists.columnDown', { name: c.header })} onClick={() => move(c.key, 1)}><IconArrowDown size={sizes.icon - 4} aria-hidden /></ActionIcon>
                  </Group>
                )}
              </Group>
            );
          })}
          <Switch label={t('lists.compact')} checked={layout.isCompact} onChange={(e) => onChange({ isCompact: e.currentTarget.checked })} />
          <Button variant="subtle" size="compact-sm" onClick={onReset}>{t('lists.columnsReset')}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
