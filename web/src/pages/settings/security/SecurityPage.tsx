import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { Card } from '@/components/Card';
import { Page } from '@/components/Page';
import { forgetDrafts } from '@/lib/draft';
import { explain } from '@/lib/graph/problem';
import { postJSON } from '@/lib/http';
import { useWords } from '@/lib/i18n';
import { showProblem } from '@/lib/toast';
import type { SecurityPageQuery } from './__generated__/SecurityPageQuery.graphql';
import { Passkeys } from './Passkeys';
import { PasswordForm } from './PasswordForm';
import { SecondStep } from './SecondStep';

export function SecurityPage() {
  const { t } = useWords();
  const [refresh, setRefresh] = useState(0);
  const data = useLazyLoadQuery<SecurityPageQuery>(
    graphql`
      query SecurityPageQuery {
        viewer {
          user { id }
          hasSecondFactor
          passkeys { id name createdAt lastUsedAt }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: refresh },
  );
  const reload = () => setRefresh((n) => n + 1);
  const leave = async () => {
    try {
      await postJSON('/auth/sign-out-everywhere');
      forgetDrafts();
      window.location.assign('/sign-in');
    } catch (error) {
      showProblem(explain(error));
    }
  };
  return (
    <Page title={t('settings.security')} width="form">
      <Stack gap="lg">
        <Card title={t('settings.passwordTitle')}><PasswordForm /></Card>
        <Card title={t('settings.passkeysTitle')}><Passkeys passkeys={data.viewer.passkeys} onChange={reload} /></Card>
        <Card title={t('settings.totpTitle')}><SecondStep isOn={data.viewer.hasSecondFactor} onChange={reload} /></Card>
        <Card title={t('settings.everywhereTitle')}>
          <Text c="dimmed">{t('settings.everywhereText')}</Text>
          <Group><Button variant="default" onClick={() => void leave()}>{t('settings.everywhere')}</Button></Group>
        </Card>
      </Stack>
    </Page>
  );
}
