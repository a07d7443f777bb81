import { Box, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle, useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWords } from '@/lib/i18n';
import { phoneQuery } from '@/lib/theme';
import classes from './Page.module.css';

interface Props {
  title: string;
  /** The exact number of what is listed. */
  count?: number | null;
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** Lists take the whole window; everything else is held to a readable width. */
  width?: 'content' | 'full' | 'form';
  children: ReactNode;
}

export function Page({ title, count, subtitle, actions, width = 'content', children }: Props) {
  const { locale } = useWords();
  const isPhone = useMediaQuery(phoneQuery) ?? false;
  useDocumentTitle(`${title} · Moim`);
  return (
    <Box className={classes.page} data-width={width}>
      <Group justify="space-between" align="flex-start" className={classes.head} gap="sm" wrap={isPhone ? 'wrap' : 'nowrap'}>
        <div className={classes.titles}>
          <Group gap="sm" align="baseline">
            <Title order={1}>{title}</Title>
            {count !== undefined && count !== null && (
              <Text c="dimmed" size="lg" component="span" data-testid="count">
                {new Intl.NumberFormat(locale).format(count)}
              </Text>
            )}
          </Group>
          {subtitle && <Text c="dimmed" component="div">{subtitle}</Text>}
        </div>
        {actions && <Group gap="xs" className={classes.actions}>{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
}
