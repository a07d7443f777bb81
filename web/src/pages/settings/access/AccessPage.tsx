import { Select, Stack, Tabs, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Page } from '@/components/Page';
import { Delayed, FormSkeleton } from '@/components/Skeletons';
import { allowed } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import type { Role } from '@/lib/viewer';
import type { AccessPageMutation } from './__generated__/AccessPageMutation.graphql';
import type { AccessPageQuery } from './__generated__/AccessPageQuery.graphql';
import { AccessGroup } from './AccessGroup';
import { AccessPreview } from './AccessPreview';
import { AccessSummary } from './AccessSummary';
import { groupFor, groups } from './rights';

export type RuleInput = AccessPageMutation['variables']['input'];

export function AccessPage() {
  const { t } = useWords();
  const [chosen, setChosen] = useState<Role>('FUNDRAISING');
  const data = useLazyLoadQuery<AccessPageQuery>(
    graphql`
      query AccessPageQuery {
        roleAccess {
          role
          access { entity read write fields { field level } }
          defaults { entity read write fields { field level } }
        }
        guardedFields { entity area partOf isFixed hasOwner fields }
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
  const guards = data.guardedFields ?? [];
  const row = table.find((r) => r.role === chosen);
  const access = changed[chosen]?.access ?? row?.access ?? [];
  const usual = row?.defaults ?? [];

  const apply = async (input: RuleInput, back: RuleInput): Promise<void> => {
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
        <AccessSummary role={chosen} access={access} usual={usual} guards={guards} />
        <Tabs defaultValue="rights" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="rights">{t('access.rights')}</Tabs.Tab>
            <Tabs.Tab value="preview">{t('access.preview')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="rights">
            <Stack gap="lg">
              {chosen === 'ADMIN' && <Text c="dimmed">{t('settings.accessAdmin')}</Text>}
              {groups.map((name) => (
                <AccessGroup key={name} name={name} role={chosen} access={access} usual={usual} guards={guards.filter((g) => groupFor(g) === name)} onSet={(input, back) => void apply(input, back)} />
              ))}
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="preview">
            <Suspense fallback={<Delayed><FormSkeleton /></Delayed>}><AccessPreview role={chosen} /></Suspense>
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </Page>
  );
}
