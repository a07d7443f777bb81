import { Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { changeLanguage, type Language, useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import classes from './PublicFrame.module.css';

/** One column, one thing at a time: what stands before the sign-in. */
export function PublicFrame({ organizationName, children }: { organizationName?: string; children: ReactNode }) {
  const { t, locale } = useWords();
  return (
    <main className={classes.ground}>
      <Stack className={classes.column} gap="lg">
        <Group gap="sm" wrap="nowrap">
          <img src="/favicon.svg" alt="" width={sizes.row - 4} height={sizes.row - 4} />
          <Text fw={600} size="xl">{organizationName || t('common.app')}</Text>
        </Group>
        <Paper withBorder p="xl" className={classes.card}>{children}</Paper>
        <SegmentedControl
          className={classes.language}
          aria-label={t('common.language')}
          value={locale}
          onChange={(value) => void changeLanguage(value as Language)}
          data={[{ value: 'en', label: 'English' }, { value: 'ko', label: '한국어' }]}
        />
      </Stack>
    </main>
  );
}
