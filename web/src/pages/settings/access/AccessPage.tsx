import { Paper, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Page } from '@/components/Page';
import { allowed } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import type { Role, Scope } from '@/lib/viewer';
import type { AccessPageMutation } from './__generated__/AccessPageMutation.graphql';
import type { AccessPageQuery } from './__generated__/AccessPageQuery.graphql';
import { FieldAccess } from './FieldAccess';

const scopes: Scope[] = ['NONE', 'OWN', 'TEAM', 'ALL'];

export function AccessPage() {
  const { t, locale } = useWords();
  const { entity } = useRecordWords();
  const [chosen, setChosen] = useState<Role>('FUNDRAISING');
  const data = useLazyLoadQuery<AccessPageQuery>(
    graphql`
      query AccessPageQuery {
        roleAccess { role access { entity read write fields { field level } } }
        guardedFields { entity hasOwner fields }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const [set] = useAct<AccessPageMutation>(graphql`
    mutation AccessPageMutation($input: SetAccessRuleInput!) {
      setAccessRule(input: $input) { roleAccess { role access { entity read write fields { field level } } } }
    }
  `);
  const [changed, setChanged] = useState<Record<string, AccessPageMutation['response']['setAccessRule']['roleAccess']>>({});
  const table = allowed(data.roleAccess);
  const guarded = data.guardedFields ?? [];
  const access = (changed[chosen] ?? table.find((r) => r.role === chosen))?.access ?? [];
  const isAdmin = chosen === 'ADMIN';

  const apply = async (input: AccessPageMutation['variables']['input'], back: AccessPageMutation['variables']['input']): Promise<void> => {
    try {
      const answer = (await set({ input })).setAccessRule.roleAccess;
      setChanged((all) => ({ ...all, [input.role]: answer }));
      showDone({ message: t('settings.saved'), undo: () => apply(back, input) });
    } catch (error) {
      showProblem(explain(error));
    }
  };

  return (
    <Page title={t('settings.access')} subtitle={t('settings.accessText')}>
      <Stack gap="lg">
        <Select label={t('settings.accessRole')} maw={sizes.form / 2} value={chosen} data={table.map((r) => ({ value: r.role, label: t(`enums.role.${r.role}`) }))} onChange={(r) => r && setChosen(r as Role)} />
        {isAdmin && <Text c="dimmed">{t('settings.accessAdmin')}</Text>}
        <Paper withBorder p="md">
          <Table.ScrollContainer minWidth={sizes.form}>
            <Table aria-label={t('settings.access')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('settings.accessWhat')}</Table.Th>
                  <Table.Th w={180}>{t('settings.accessRead')}</Table.Th>
                  <Table.Th w={180}>{t('settings.accessWrite')}</Table.Th>
                  <Table.Th>{t('settings.accessFields')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {[...access].sort((a, b) => entity(a.entity).localeCompare(entity(b.entity), locale)).map((rule) => {
                  const guard = guarded.find((g) => g.entity === rule.entity);
                  const choices = scopes.filter((s) => guard?.hasOwner || (s !== 'OWN' && s !== 'TEAM') || s === rule.read || s === rule.write).map((s) => ({ value: s, label: t(`enums.rows.${s}`) }));
                  const base = { role: chosen, entity: rule.entity };
                  return (
                    <Table.Tr key={rule.entity}>
                      <Table.Td fw={500}>{entity(rule.entity)}</Table.Td>
                      {(['read', 'write'] as const).map((what) => (
                        <Table.Td key={what}>
                          <Select aria-label={`${entity(rule.entity)}: ${t(what === 'read' ? 'settings.accessRead' : 'settings.accessWrite')}`} disabled={isAdmin} value={rule[what]} data={choices} onChange={(s) => s && void apply({ ...base, read: rule.read, write: rule.write, [what]: s as Scope }, { ...base, read: rule.read, write: rule.write })} />
                        </Table.Td>
                      ))}
                      <Table.Td>
                        {guard && <FieldAccess entity={entity(rule.entity)} names={guard.fields} levels={rule.fields} isDisabled={isAdmin} onChange={(field, level, before) => void apply({ ...base, field, level }, { ...base, field, level: before })} />}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Paper>
      </Stack>
    </Page>
  );
}
