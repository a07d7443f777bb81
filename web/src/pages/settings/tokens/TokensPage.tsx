import { Alert, Badge, Button, Code, CopyButton, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { TimeText } from '@/components/DateText';
import { Page } from '@/components/Page';
import { formatDate } from '@/lib/format/date';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import { NewToken } from './NewToken';
import type { TokensPageQuery } from './__generated__/TokensPageQuery.graphql';
import type { TokensPageRevokeMutation } from './__generated__/TokensPageRevokeMutation.graphql';

export function TokensPage() {
  const { t, locale } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const { user } = useViewer();
  const [isAll, setAll] = useState(false);
  const [refresh, setRefresh] = useState(0);
  const data = useLazyLoadQuery<TokensPageQuery>(
    graphql`
      query TokensPageQuery($everybody: Boolean!) {
        apiTokens(everybody: $everybody) { id name scopes expiresAt lastUsedAt revokedAt user { id name } }
      }
    `,
    { everybody: isAll },
    { fetchPolicy: 'store-and-network', fetchKey: refresh },
  );
  const [revoke] = useAct<TokensPageRevokeMutation>(graphql`
    mutation TokensPageRevokeMutation($input: RevokeApiTokenInput!) {
      revokeApiToken(input: $input) { apiToken { id revokedAt } }
    }
  `);
  const end = async (id: string, name: string) => {
    try {
      await revoke({ input: { id } });
      showDone({ message: t('settings.tokenRevoked', { name }) });
    } catch (error) {
      showProblem(explain(error));
    }
  };
  const tokens = data.apiTokens ?? [];
  return (
    <Page title={t('settings.tokens')} count={tokens.length} subtitle={t('settings.tokensText')} width="form" actions={<Button leftSection={<IconPlus size={sizes.icon} aria-hidden />} onClick={() => setAdding(true)}>{t('settings.newToken')}</Button>}>
      {isAdding && <NewToken onMade={(made) => { setToken(made); setRefresh((n) => n + 1); }} onDone={() => setAdding(false)} />}
      {token && (
        <Alert color="pine" variant="light" mb="lg" title={t('settings.tokenOnce')} withCloseButton closeButtonLabel={t('common.close')} onClose={() => setToken(null)}>
          <Group gap="xs">
            <Code style={{ overflowWrap: 'anywhere' }}>{token}</Code>
            <CopyButton value={token}>{({ copied, copy }) => <Button size="compact-sm" variant="default" onClick={copy}>{copied ? t('common.copied') : t('common.copy')}</Button>}</CopyButton>
          </Group>
        </Alert>
      )}
      {user.role === 'ADMIN' && <SegmentedControl mb="md" aria-label={t('settings.tokens')} value={isAll ? 'all' : 'mine'} onChange={(v) => setAll(v === 'all')} data={[{ value: 'mine', label: t('upkeep.tokensMine') }, { value: 'all', label: t('upkeep.tokensAll') }]} />}
      <Stack gap="sm">
        {tokens.length === 0 && <Text c="dimmed">{t('settings.tokensEmpty')}</Text>}
        {tokens.map((x) => (
          <Paper key={x.id} withBorder px="md" py="sm">
            <Group justify="space-between">
              <div>
                <Group gap="xs"><Text fw={500}>{x.name}</Text>{x.revokedAt && <Badge variant="light" color="gray" radius="sm" tt="none">{t('settings.tokenEnded')}</Badge>}</Group>
                <Text size="sm" c="dimmed">
                  {x.scopes.map((scope) => t(`enums.scope.${scope.toUpperCase()}` as 'enums.scope.READ', { defaultValue: scope })).join(', ')}{x.user ? ` · ${x.user.name}` : ''}
                  {x.expiresAt ? ` · ${t('settings.tokenExpires')} ${formatDate(x.expiresAt, locale)}` : ''}
                  {x.lastUsedAt && <> · {t('settings.tokenUsed')} <TimeText instant={x.lastUsedAt} /></>}
                </Text>
              </div>
              {!x.revokedAt && <Button variant="subtle" color="red" size="compact-md" aria-label={`${t('settings.tokenRevoke')}: ${x.name}`} onClick={() => void end(x.id, x.name)}>{t('settings.tokenRevoke')}</Button>}
            </Group>
          </Paper>
        ))}
      </Stack>
    </Page>
  );
}
