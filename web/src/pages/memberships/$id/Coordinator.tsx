import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { ContactPicker, type Picked } from '@/components/ContactPicker';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import type { CoordinatorFragment$key } from './__generated__/CoordinatorFragment.graphql';
import { useUpdateMembership } from './useUpdateMembership';

/** Whom one writes to about the seats and the renewal. */
export function Coordinator({ membership }: { membership: CoordinatorFragment$key }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Membership');
  const [isOpen, open] = useState(false);
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked | null>(null);
  const { save, isBusy } = useUpdateMembership();
  const data = useFragment(
    graphql`
      fragment CoordinatorFragment on Membership { id coordinator { id displayName } }
    `,
    membership,
  );
  const choose = async () => {
    if (picked && 'id' in picked && (await save({ id: data.id, coordinatorID: picked.id }))) {
      open(false);
      setText('');
      setPicked(null);
    }
  };
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text>{t('renewals.coordinator')}: {data.coordinator ? <Anchor component={Link} underline="always" to={`/contacts/${data.coordinator.id}`}>{data.coordinator.displayName}</Anchor> : t('renewals.coordinatorNone')}</Text>
        {mayWrite && !isOpen && <Button variant="subtle" size="compact-sm" onClick={() => open(true)}>{data.coordinator ? t('common.edit') : t('renewals.setCoordinator')}</Button>}
      </Group>
      {isOpen && (
        <>
          <ContactPicker label={t('renewals.setCoordinator')} description={t('renewals.coordinatorText')} autoFocus value={picked} text={text} onText={setText} onPick={setPicked} />
          <Group gap="xs">
            <Button size="compact-md" loading={isBusy} disabled={!picked} onClick={() => void choose()}>{t('common.save')}</Button>
            {data.coordinator && <Button size="compact-md" variant="default" onClick={() => void save({ id: data.id, clearCoordinator: true }).then((done) => done && open(false))}>{t('common.remove')}</Button>}
            <Button size="compact-md" variant="subtle" color="gray" onClick={() => open(false)}>{t('common.cancel')}</Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
