import { Button, CloseButton, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import classes from './FilterChip.module.css';

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  /** What is filtered by: "Level". */
  name: string;
  /** The filter in words once it is chosen: "Level is Family". */
  phrase: (label: string) => string;
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string | null) => void;
}

export function FilterChip({ name, phrase, choices, value, onChange }: Props) {
  const { t } = useWords();
  const chosen = choices.find((c) => c.value === value);
  const text = chosen ? phrase(chosen.label) : name;
  return (
    <Group gap={0} wrap="nowrap" className={classes.chip} data-on={chosen ? true : undefined}>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant={chosen ? 'light' : 'default'} size="compact-md" className={classes.button} rightSection={chosen ? undefined : <IconChevronDown size={sizes.icon - 4} aria-hidden />}>
            {text}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.list}>
          {choices.map((c) => (
            <Menu.Item key={c.value} onClick={() => onChange(c.value)} aria-current={c.value === value ? 'true' : undefined}>
              {c.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {chosen && <CloseButton size="sm" aria-label={`${t('common.clear')}: ${text}`} onClick={() => onChange(null)} />}
    </Group>
  );
}
