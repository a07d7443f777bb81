import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useWords } from '@/lib/i18n';
import { endsComposition } from '@/lib/keys';
import { sizes } from '@/lib/theme';

const pauseMs = 220;

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Narrows a list as you type. */
export function SearchBox({ label, value, onChange }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const later = useDebouncedCallback(onChange, pauseMs);
  const change = (next: string) => {
    setText(next);
    later(next);
  };
  return (
    <TextInput
      ref={input}
      type="text"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      value={text}
      w={{ base: '100%', sm: sizes.form / 2 }}
      leftSection={<IconSearch size={sizes.icon} aria-hidden />}
      rightSection={text ? <CloseButton size="sm" aria-label={t('common.clear')} onClick={() => change('')} /> : null}
      onChange={(e) => change(e.currentTarget.value)}
      onKeyDown={(e) => {
        if (e.key === 'Escape' && !endsComposition(e)) {
          change('');
          input.current?.blur();
        }
      }}
    />
  );
}
