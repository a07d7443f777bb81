import { Anchor, Badge, Button, Checkbox, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Link } from 'react-router';
import { Page } from '@/components/Page';
import { allowed, nodesOf } from '@/lib/graph/nodes';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { gift, giftsHref } from '@/lib/lists/gifts';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { AddPanel } from '../AddPanel';
import type { FundsPageCreateMutation } from './__generated__/FundsPageCreateMutation.graphql';
import type { FundsPageQuery } from './__generated__/FundsPageQuery.graphql';
import type { FundsPageUpdateMutation } from './__generated__/FundsPageUpdateMutation.graphql';

export function FundsPage() {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const data = useLazyLoadQuery<FundsPageQuery>(
    graphql`
      query FundsPageQuery {
        funds(first: 200, orderBy: { field: NAME, direction: ASC }) @connection(key: "FundsPage_funds") {
          __id
          edges { node { id name code isDefault isRestricted archivedAt } }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network' },
  );
  const funds = allowed(data.funds);
  const [update] = useAct<FundsPageUpdateMutation>(graphql`
    mutation FundsPageUpdateMutation($input: UpdateFundInput!) {
      updateFund(input: $input) { fund { id archivedAt } }
    }
  `);
  const archive = async (id: string, name: string, archived: boolean): Promise<void> => {
    try {
      await update({ input: { id, archived } });
      showDone({ message: archived ? t('settings.archived', { name }) : t('common.undone'), undo: archived ? () => archive(id, name, false) : undefined });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const rows = nodesOf(funds).filter((f) => !f.archivedAt);
  return (
    <Page title={t('settings.funds')} count={rows.length} subtitle={t('settings.fundsText')} width="form" actions={<Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('settings.newFund')}</Button>}>
      {isAdding && <NewFund connection={funds.__id} onDone={() => setAdding(false)} />}
      <Stack gap="sm">
        {rows.length === 0 && <Text c="dimmed">{t('settings.fundsEmpty')}</Text>}
        {rows.map((fund) => (
          <Paper key={fund.id} withBorder px="md" py="sm">
            <Group justify="space-between">
              <Group gap="xs">
                <Anchor component={Link} to={giftsHref(gift.fund(fund.id))} fw={500} c="inherit">{fund.name}</Anchor>
                {fund.code && <Text c="dimmed">{fund.code}</Text>}
                {fund.isDefault && <Badge variant="light" radius="sm" tt="none">{t('settings.fundDefault')}</Badge>}
                {fund.isRestricted && <Badge variant="light" color="gold" radius="sm" tt="none">{t('settings.fundRestricted')}</Badge>}
              </Group>
              {!fund.isDefault && <Button variant="subtle" color="gray" size="compact-md" aria-label={`${t('settings.archive')}: ${fund.name}`} onClick={() => void archive(fund.id, fund.name, true)}>{t('settings.archive')}</Button>}
            </Group>
          </Paper>
        ))}
      </Stack>
    </Page>
  );
}

function NewFund({ connection, onDone }: { connection: string; onDone: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [isRestricted, setRestricted] = useState(false);
  const [isDefault, setDefault] = useState(false);
  const [create] = useAct<FundsPageCreateMutation>(graphql`
    mutation FundsPageCreateMutation($input: CreateFundInput!, $connections: [ID!]!) {
      createFund(input: $input) {
        fund @appendNode(connections: $connections, edgeTypeName: "FundEdge") { id name code isDefault isRestricted archivedAt }
      }
    }
  `);
  const save = async () => {
    await create({ input: { name: name.trim(), code: code.trim() || null, isRestricted, isDefault }, connections: [connection] });
    showDone({ message: t('settings.saved') });
  };
  return (
    <AddPanel onSave={save} onDone={onDone}>
      <TextInput label={t('settings.name')} autoFocus required withAsterisk={false} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <TextInput label={t('settings.fundCode')} value={code} onChange={(e) => setCode(e.currentTarget.value)} />
      <Checkbox label={t('settings.fundRestricted')} checked={isRestricted} onChange={(e) => setRestricted(e.currentTarget.checked)} />
      <Checkbox label={t('settings.fundDefault')} checked={isDefault} onChange={(e) => setDefault(e.currentTarget.checked)} />
    </AddPanel>
  );
}
