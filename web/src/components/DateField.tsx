import '@mantine/dates/styles.css';
import 'dayjs/locale/ko';
import { DateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';

interface Props {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  error?: ReactNode;
  description?: ReactNode;
  isClearable?: boolean;
  onChange: (date: string) => void;
}

/** A date that can be typed, year first in every language, or picked. */
export function DateField({ label, value, error, description, isClearable = false, onChange }: Props) {
  const { t, locale } = useWords();
  return (
    <DateInput
      label={label}
      description={description}
      error={error}
      value={value || null}
      locale={locale}
      valueFormat="YYYY-MM-DD"
      placeholder="YYYY-MM-DD"
      clearable={isClearable}
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      leftSection={<IconCalendar size={sizes.icon} aria-hidden />}
      popoverProps={{ shadow: 'md' }}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
