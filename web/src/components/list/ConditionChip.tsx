import { CloseButton, Popover, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '@/lib/i18n';
import { arity, type FilterField, isComplete } from '@/lib/lists/fields';
import type { Condition } from '@/lib/lists/filter';
import { type Names, usePhrase } from '@/lib/lists/words';
import { ConditionEditor } from './ConditionEditor';
import classes from './list.module.css';

interface Props {
  field: FilterField | undefined;
  condition: Condition;
  names: Names;
  /** Just added: its editor is open, and leaving it takes the chip away. */
  isNew?: boolean;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One condition in words. A click changes it, Delete takes it away. */
export function ConditionChip({ field, condition, names, isNew = false, onChange, onRemove }: Props) {
  const { t } = useWords();
  const phrase = usePhrase();
  const [isOpen, open] = useState(isNew);
  if (!field) {
    return (
      <span className={classes.chip} data-incomplete>
        <span className={classes.chipText}>{condition.field}: {t('lists.unknownValue')}</span>
        <CloseButton size="sm" aria-label={t('lists.removeFilter', { name: condition.field })} onClick={onRemove} />
      </span>
    );
  }
  const isUsable = isComplete(field, condition);
  const text = isUsable ? phrase(field, condition, names) : field.label;
  const leave = () => {
    open(false);
    if (!isUsable) onRemove();
  };
  const hasEditor = arity(field, condition.op) !== 0 || (field.ops?.length ?? 2) > 1;
  return (
    <Popover opened={isOpen && hasEditor} onChange={(next) => (next ? open(true) : leave())} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <span className={classes.chip} data-incomplete={isUsable ? undefined : true}>
        <Popover.Target>
          <UnstyledButton
            className={classes.chipText}
            aria-label={t('lists.editFilter', { name: text })}
            onClick={() => open((was) => !was)}
            onKeyDown={(e) => {
              if (e.key === 'Delete' || e.key === 'Backspace') onRemove();
            }}
          >
            {text}
          </UnstyledButton>
        </Popover.Target>
        <CloseButton size="sm" aria-label={t('lists.removeFilter', { name: text })} onClick={onRemove} />
      </span>
      <Popover.Dropdown aria-label={field.label}>
        {isOpen && (
          <ConditionEditor
            field={field}
            condition={condition}
            onCancel={leave}
            onApply={(next) => {
              open(false);
              onChange(next);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
