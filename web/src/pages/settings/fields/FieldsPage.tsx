import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconForms, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useAccess } from '@/lib/viewer';
import type { FieldsPageQuery } from './__generated__/FieldsPageQuery.graphql';
import { moved } from './choices';
import { EditField } from './EditField';
import { FieldCard } from './FieldCard';
import { NewField } from './NewField';
import { type FieldRow, useFields } from './useFields';

export function FieldsPage() {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('CustomField');
  const [open, setOpen] = useState<'new' | string | null>(null);
  const data = useLazyLoadQuery<FieldsPageQuery>(
    graphql`
      query FieldsPageQuery {
        customFields(first: 200) @connection(key: "FieldsPage_customFields") {
          __id
          edges { node { id key labelEn labelKo helpEn helpKo type entity options isRequired position archivedAt usedBy } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const { change, order } = useFields();
  const connection = allowed(data.customFields);
  const all = nodesOf(connection).toSorted((a, b) => a.position - b.position);
  const rows = all.filter((f) => !f.archivedAt);
  const away = all.filter((f) => f.archivedAt);
  const say = (f: FieldRow) => (locale === 'ko' ? f.labelKo : f.labelEn);
  const put = async (f: FieldRow, archived: boolean): Promise<void> => {
    try {
      await change({ input: { id: f.id, archived } });
      showDone({ message: archived ? t('settings.archived', { name: say(f) }) : t('fields.restored', { name: say(f) }), undo: () => put(f, !archived) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const move = async (list: readonly FieldRow[], from: number, to: number): Promise<void> => {
    const one = list[from];
    if (!one || from === to) return;
    try {
      await order({ input: { ids: moved(list, from, to).map((f) => f.id) } });
      showDone({ message: t('fields.moved', { name: say(one), place: to + 1 }) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const edited = all.find((f) => f.id === open);
  const add = mayWrite && <Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setOpen('new')}>{t('settings.newField')}</Button>;
  return (
    <Page title={t('settings.fields')} count={rows.length} subtitle={t('settings.fieldsText')} width="form" actions={all.length > 0 && add}>
      {open === 'new' && <NewField connection={connection.__id} onDone={() => setOpen(null)} />}
      {edited && <EditField key={edited.id} field={edited} change={change} onDone={() => setOpen(null)} />}
      {all.length === 0 && open === null && <EmptyState icon={IconForms} title={t('settings.fieldsEmpty')} action={add}>{t('settings.fieldsText')}</EmptyState>}
      <Stack gap="lg">
        {(['CONTACT', 'DONATION'] as const).filter((entity) => rows.some((f) => f.entity === entity)).map((entity) => {
          const list = rows.filter((f) => f.entity === entity);
          return (
            <Card key={entity} title={t(`enums.fieldEntity.${entity}`)}>
              <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t(`enums.fieldEntity.${entity}`)}>
                {list.map((f, i) => (
                  <FieldCard key={f.id} field={f} place={i} count={list.length} mayWrite={mayWrite} onMove={(to) => void move(list, i, to)} onDrop={(from) => void move(list, from, i)} onEdit={() => setOpen(f.id)} onArchive={() => void put(f, true)} />
                ))}
              </Stack>
            </Card>
          );
        })}
        {away.length > 0 && (
          <Card title={t('fields.archivedTitle')}>
            <Text c="dimmed">{t('fields.archivedText')}</Text>
            {away.map((f) => (
              <Paper key={f.id} withBorder px="md" py="sm">
                <Group justify="space-between">
                  <Text>{say(f)} <Text span size="sm" c="dimmed">{t('fields.used', { count: f.usedBy })}</Text></Text>
                  {mayWrite && <Button variant="subtle" size="compact-md" aria-label={`${t('fields.restore')}: ${say(f)}`} onClick={() => void put(f, false)}>{t('fields.restore')}</Button>}
                </Group>
              </Paper>
            ))}
          </Card>
        )}
      </Stack>
    </Page>
  );
}
