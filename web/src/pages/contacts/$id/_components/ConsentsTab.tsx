import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconShieldCheck, IconX } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { TimeText } from '@/components/DateText';
import { EmptyState } from '@/components/EmptyState';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import { useRecordWords } from '@/lib/recordWords';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import { NewConsent } from './NewConsent';
import type { ConsentsTabFragment$key } from './__generated__/ConsentsTabFragment.graphql';

export function ConsentsTab({ contact }: { contact: ConsentsTabFragment$key }) {
  const { t } = useWords();
  const { purpose } = useRecordWords();
  const data = useFragment(
    graphql`
      fragment ConsentsTabFragment on Contact {
        id
        consents(first: 50, orderBy: { field: OCCURRED_AT, direction: DESC }) {
          edges { node { id purpose channel action occurredAt source } }
        }
      }
    `,
    contact,
  );
  const events = nodesOf(data.consents);
  const { mayWrite } = useAccess('ConsentEvent');
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack gap="sm">
      {isAdding && <Suspense fallback={null}><NewConsent contactID={data.id} onDone={() => setAdding(false)} /></Suspense>}
      {mayWrite && !isAdding && <Group><Button variant="default" onClick={() => setAdding(true)}>{t('consent.add')}</Button></Group>}
      {events.length === 0 && <EmptyState icon={IconShieldCheck} title={t('contacts.tabConsents')}>{t('contacts.consentsEmpty')}</EmptyState>}
      {events.map((e) => {
        const isGiven = e.action === 'GIVEN';
        const Icon = isGiven ? IconCheck : IconX;
        return (
          <Group key={e.id} justify="space-between" wrap="nowrap">
            <div>
              <Text>{purpose(e.purpose)} · {t(`enums.consentChannel.${e.channel}`)}</Text>
              <Text size="sm" c="dimmed"><TimeText instant={e.occurredAt} />{e.source ? ` · ${e.source}` : ''}</Text>
            </div>
            <Badge variant="light" color={isGiven ? 'green' : 'gray'} radius="sm" tt="none" leftSection={<Icon size={sizes.icon - 4} aria-hidden />}>
              {t(`enums.consentAction.${e.action}`)}
            </Badge>
          </Group>
        );
      })}
    </Stack>
  );
}
