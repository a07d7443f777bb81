import { Group, SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';

/** Nothing for the first 200 ms: most answers are faster, and a flash is worse than a pause. */
export function Delayed({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [isShown, show] = useState(false);
  useTimeout(() => show(true), sizes.skeletonDelayMs, { autoInvoke: true });
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">{t('common.loading')}</VisuallyHidden>
      {isShown && children}
    </div>
  );
}

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);

export function ListSkeleton() {
  return (
    <Stack gap="md" p="lg">
      <Group justify="space-between">
        <Skeleton height={24} width={200} />
        <Skeleton height={32} width={120} />
      </Group>
      <Skeleton height={32} width="50%" />
      <Stack gap={8}>{rows(12).map((i) => <Skeleton key={i} height={sizes.row - 8} />)}</Stack>
    </Stack>
  );
}

export function RecordSkeleton() {
  return (
    <Group align="flex-start" wrap="nowrap" p="lg" gap="xl">
      <Stack w="25%" gap="sm">
        <Skeleton circle height={64} />
        <Skeleton height={24} />
        {rows(6).map((i) => <Skeleton key={i} height={16} />)}
      </Stack>
      <Stack flex={1} gap="sm">{rows(8).map((i) => <Skeleton key={i} height={48} />)}</Stack>
    </Group>
  );
}

export function FormSkeleton() {
  return (
    <Stack maw={sizes.form} p="lg" gap="md">
      <Skeleton height={24} width={220} />
      {rows(6).map((i) => <Skeleton key={i} height={48} />)}
    </Stack>
  );
}

export function CardsSkeleton() {
  return (
    <Stack p="lg" gap="lg">
      <Skeleton height={24} width={200} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>{rows(4).map((i) => <Skeleton key={i} height={220} />)}</SimpleGrid>
    </Stack>
  );
}
