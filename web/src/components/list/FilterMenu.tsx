import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconFilterPlus, IconParentheses } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useWords } from '@/lib/i18n';
import { endsComposition, useKeys } from '@/lib/keys';
import type { FilterField } from '@/lib/lists/fields';
import { sizes } from '@/lib/theme';
import classes from './list.module.css';

export const groupKey = '()';

interface Props {
  fields: readonly FilterField[];
  /** The label of the button. */
  label: string;
  /** Whether a group of filters can be begun here. */
  hasGroup?: boolean;
  /** `f` opens it. */
  hasKey?: boolean;
  onPick: (key: string) => void;
}

/** What to filter by: type a part of its name, or go through the list with the arrows. */
export function FilterMenu({ fields, label, hasGroup = false, hasKey = false, onPick }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const menu = useCombobox({
    onDropdownOpen: () => menu.focusSearchInput(),
    onDropdownClose: () => {
      menu.resetSelectedOption();
      setText('');
    },
  });
  const button = useRef<HTMLButtonElement>(null);
  const openFromAnywhere = () => {
    // A menu whose button is out of sight is not shown.
    button.current?.scrollIntoView({ block: 'nearest' });
    menu.openDropdown();
  };
  useKeys(hasKey ? { f: openFromAnywhere } : {});
  const folded = text.trim().toLocaleLowerCase();
  const sections = useMemo(() => {
    const fits = fields.filter((f) => [f.label, f.section ?? ''].some((part) => part.toLocaleLowerCase().includes(folded)));
    const by = new Map<string, FilterField[]>();
    for (const f of fits) by.set(f.section ?? '', [...(by.get(f.section ?? '') ?? []), f]);
    return [...by];
  }, [fields, folded]);
  const pick = (key: string) => {
    menu.closeDropdown();
    onPick(key);
  };
  return (
    <Combobox store={menu} onOptionSubmit={pick} position="bottom-start" width={sizes.form / 2} shadow="md">
      <Combobox.Target withAriaAttributes={false}>
        <Button ref={button} variant="default" size="compact-md" aria-haspopup="listbox" aria-expanded={menu.dropdownOpened} leftSection={<IconFilterPlus size={sizes.icon - 2} aria-hidden />} onClick={() => menu.toggleDropdown()}>
          {label}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          component={TextInput}
          aria-label={t('lists.findFilter')}
          placeholder={t('lists.findFilter')}
          value={text}
          onChange={(e: React.ChangeEvent<HTMLInputElement>) => {
            setText(e.currentTarget.value);
            menu.updateSelectedOptionIndex();
          }}
          onKeyDown={(e: React.KeyboardEvent) => {
            if (endsComposition(e)) e.stopPropagation();
            if (e.key === 'Enter' && !endsComposition(e) && menu.getSelectedOptionIndex() < 0) {
              e.preventDefault();
              const first = sections[0]?.[1][0];
              if (first) pick(first.key);
            }
          }}
        />
        <Combobox.Options className={classes.menu} aria-label={label}>
          {sections.map(([section, some]) => {
            const options = some.map((f) => <Combobox.Option key={f.key} value={f.key}>{f.label}</Combobox.Option>);
            return section ? <Combobox.Group key={section} label={section}>{options}</Combobox.Group> : options;
          })}
          {hasGroup && folded === '' && (
            <Combobox.Option value={groupKey}><IconParentheses size={sizes.icon - 2} aria-hidden /> {t('lists.addGroup')}</Combobox.Option>
          )}
          {sections.length === 0 && <Combobox.Empty>{t('lists.noFilterFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
