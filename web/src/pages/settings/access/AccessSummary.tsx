import { Paper, Stack, Text } from '@mantine/core';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import type { Role } from '@/lib/viewer';
import { countDifferences, summary, type Guard, type Permission } from './rights';

interface Props {
  role: Role;
  access: readonly Permission[];
  usual: readonly Permission[];
  guards: readonly Guard[];
}

/** What a role comes to, before anybody reads the table. */
export function AccessSummary({ role, access, usual, guards }: Props) {
  const { t, locale } = useWords();
  const { entity } = useRecordWords();
  const said = summary(access);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const count = countDifferences(access, usual, guards);
  const lines = [['changes', said.changes], ['reads', said.reads], ['closed', said.closed]] as const;
  const seesPeopleOnly = !said.closed.includes('Contact') && said.closed.includes('Donation');
  return (
    <Paper withBorder p="md" component="section" aria-label={t(`enums.role.${role}`)}>
      <Stack gap={4}>
        {seesPeopleOnly && <Text fw={500}>{t('access.peopleNotGifts', { role: t(`enums.role.${role}`) })}</Text>}
        {lines.filter(([, names]) => names.length > 0).map(([key, names]) => (
          <Text key={key}><Text span c="dimmed">{t(`access.${key}`)}: </Text>{list.format(names.map(entity))}</Text>
        ))}
        <Text size="sm" c="dimmed" data-testid="access-differs">{count > 0 ? t('access.differs', { count }) : t('access.asUsual')}</Text>
      </Stack>
    </Paper>
  );
}
