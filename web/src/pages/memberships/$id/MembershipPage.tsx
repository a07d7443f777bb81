import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { Link } from 'react-router';
import { EditInPlace } from '@/components/EditInPlace';
import { Page } from '@/components/Page';
import { RecordHistory } from '@/components/RecordHistory';
import { StatusBadge } from '@/components/StatusBadge';
import { membershipSentence } from '@/pages/contacts/$id/_lib/membershipSentence';
import { formatDate } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { CancelPanel } from './CancelPanel';
import type { MembershipPageFragment$key } from './__generated__/MembershipPageFragment.graphql';
import { Seats } from './Seats';
import { Terms } from './Terms';
import { useUpdateMembership } from './useUpdateMembership';

export function MembershipPage({ membership }: { membership: MembershipPageFragment$key }) {
  const { t, locale } = useWords();
  const { mayWrite } = useAccess('Membership');
  const data = useFragment(
    graphql`
      fragment MembershipPageFragment on Membership {
        id
        status
        renewalStage
        joinedOn
        endsOn
        mayRenew
        seatLimit
        cancelledOn
        cancelReason
        note
        level { id name }
        holder { id displayName }
        ...TermsFragment
        ...SeatsFragment
        ...CancelPanelFragment
      }
    `,
    membership,
  );
  const { save } = useUpdateMembership();
  const cancelled = data.cancelledOn ? formatDate(data.cancelledOn, locale, 'long') : '';
  return (
    <Page
      title={t('memberships.recordTitle', { name: data.holder.displayName, level: data.level.name })}
      subtitle={<Group gap="xs"><StatusBadge status={data.status} /><Anchor component={Link} to={`/contacts/${data.holder.id}`}>{data.holder.displayName}</Anchor></Group>}
      width="form"
      actions={
        mayWrite && data.renewalStage && (
          <>
            <Button component={Link} to={`/memberships/${data.id}/level`} variant="default">{t('renewals.changeLevel')}</Button>
            <Button component={Link} to={`/memberships/${data.id}/renew`} variant={data.mayRenew ? 'filled' : 'default'}>{t('memberships.renew')}</Button>
          </>
        )
      }
    >
      <Stack gap="lg">
        <div>
          <Text size="lg" data-testid="membership-sentence">{membershipSentence(t, locale, data)}</Text>
          <Text c="dimmed">{t('memberships.joined', { date: formatDate(data.joinedOn, locale, 'long') })}</Text>
          {cancelled && <Text c="dimmed">{data.cancelReason ? t('renewals.cancelledBecause', { date: cancelled, reason: data.cancelReason }) : t('renewals.cancelledSince', { date: cancelled })}</Text>}
        </div>
        <Terms membership={data} />
        <Seats membership={data} />
        {(mayWrite || data.note) && <Paper withBorder p="md">
          <Title order={2} size="h3" mb="xs">{t('renewals.note')}</Title>
          {mayWrite ? <EditInPlace label={t('renewals.note')} value={data.note ?? ''} empty={t('renewals.noteEmpty')} isLong onSave={(note) => save({ id: data.id, note })} /> : <Text>{data.note}</Text>}
        </Paper>}
        {mayWrite && <CancelPanel membership={data} />}
        <RecordHistory entity="Membership" id={data.id} title={t('renewals.history')} none={t('renewals.historyNone')} />
      </Stack>
    </Page>
  );
}
