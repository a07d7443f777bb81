import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import type { FieldsPageChangeMutation } from './__generated__/FieldsPageChangeMutation.graphql';
import type { FieldsPageQuery } from './__generated__/FieldsPageQuery.graphql';
import { NewField } from './NewField';

export function FieldsPage() {
  const { t, locale } = useWords();
  const [isAdding, setAdding] = useState(false);
  const data = useLazyLoadQuery<FieldsPageQuery>(
    graphql`
      query FieldsPageQuery {
        customFields(first: 200) @connection(key: "FieldsPage_customFields") {
          __id
          edges { node { id key labelEn labelKo type entity isRequired archivedAt } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const [change] = useAct<FieldsPageChangeMutation>(graphql`
    mutation FieldsPageChangeMutation($input: ChangeCustomFieldInput!) {
      changeCustomField(input: $input) { customField { id archivedAt } }
    }
  `);
  const fields = allowed(data.customFields);
  const rows = nodesOf(fields).filter((f) => !f.archivedAt);
  const archive = async (id: string, name: string, archived: boolean): Promise<void> => {
    try {
      await change({ input: { id, archived } });
      showDone(archived ? { message: t('settings.archived', { name }), undo: () => archive(id, name, false) } : { message: t('common.undone') });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Page title={t('settings.fields')} count={rows.length} subtitle={t('settings.fieldsText')} width="form" actions={<Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('settings.newField')}</Button>}>
      {isAdding && <NewField connection={fields.__id} onDone={() => setAdding(false)} />}
      <Stack gap="sm">
        {rows.length === 0 && <Text c="dimmed">{t('settings.fieldsEmpty')}</Text>}
        {rows.map((f) => {
          const label = locale === 'ko' ? f.labelKo : f.labelEn;
          return (
            <Paper key={f.id} withBorder px="md" py="sm">
              <Group justify="space-between">
                <div>
                  <Group gap="xs"><Text fw={500}>{label}</Text>{f.isRequired && <Badge variant="light" radius="sm" tt="none">{t('settings.fieldRequired')}</Badge>}</Group>
                  <Text size="sm" c="dimmed">{t(`enums.fieldEntity.${f.entity}`)} · {t(`enums.fieldType.${f.type}`)} · {f.key}</Text>
                </div>
                <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('settings.archive')}: ${label}`} onClick={() => void archive(f.id, label, true)}>{t('settings.archive')}</Button>
              </Group>
            </Paper>
          );
        })}
      </Stack>
    </Page>
  );
}
