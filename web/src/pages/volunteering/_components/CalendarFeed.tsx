import { Alert, Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconCalendarShare } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { explain } from '@/lib/graph/problem';
import { useAct } from '@/lib/graph/useAct';
import { formatInstant } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import { sizes } from '@/lib/theme';
import { showDone, showProblem } from '@/lib/toast';
import { useViewer } from '@/lib/viewer';
import type { CalendarFeedMutation } from './__generated__/CalendarFeedMutation.graphql';
import type { CalendarFeedQuery } from './__generated__/CalendarFeedQuery.graphql';
import type { CalendarFeedRevokeMutation } from './__generated__/CalendarFeedRevokeMutation.graphql';

interface Props {
  of: { opportunityID: string } | { contactID: string; name: string } | { mine: true };
}

/** A button that opens what there is to know of a calendar feed. */
export function CalendarFeed({ of }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarShare size={sizes.icon} aria-hidden />} onClick={() => setOpen(true)}>
        {t('mine' in of ? 'volunteering.feed.open' : 'volunteering.feed.title')}
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={t('volunteering.feed.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        {isOpen && <Feed of={of} />}
      </Modal>
    </>
  );
}

function Feed({ of }: Props) {
  const { t, locale } = useWords();
  const { user } = useViewer();
  const [again, setAgain] = useState(0);
  const [url, setUrl] = useState<string | null>(null);
  const data = useLazyLoadQuery<CalendarFeedQuery>(
    graphql`
      query CalendarFeedQuery($id: ID!) {
        node(id: $id) {
          ... on VolunteerOpportunity { calendarMadeAt }
          ... on Contact { calendarMadeAt }
          ... on User { calendarMadeAt }
        }
      }
    `,
    { id: 'opportunityID' in of ? of.opportunityID : 'contactID' in of ? of.contactID : user.id },
    { fetchPolicy: 'network-only', fetchKey: again },
  );
  const [make, isMaking] = useAct<CalendarFeedMutation>(graphql`
    mutation CalendarFeedMutation($input: CalendarFeedInput!) { createCalendarFeed(input: $input) { url madeAt } }
  `);
  const [revoke, isRevoking] = useAct<CalendarFeedRevokeMutation>(graphql`
    mutation CalendarFeedRevokeMutation($input: CalendarFeedInput!) { revokeCalendarFeed(input: $input) { revoked } }
  `);
  const input = 'contactID' in of ? { contactID: of.contactID } : of;
  const madeAt = data.node?.calendarMadeAt;
  const create = async () => {
    try {
      setUrl((await make({ input })).createCalendarFeed.url);
      if (madeAt) showDone({ message: t('volunteering.feed.renewed') });
      setAgain((n) => n + 1);
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
  const end = async () => {
    try {
      await revoke({ input });
      setUrl(null);
      showDone({ message: t('volunteering.feed.revoked') });
      setAgain((n) => n + 1);
    } catch (problem) {
      showProblem(explain(problem));
    }
  };
  return (
    <Stack gap="md">
      <Text>{'mine' in of ? t('volunteering.feed.mine') : 'contactID' in of ? t('volunteering.feed.contact', { name: of.name }) : t('volunteering.feed.opportunity')}</Text>
      {url ? (
        <>
          <Alert color="amber" variant="light">{t('volunteering.feed.once')}</Alert>
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <TextInput label={t('volunteering.feed.address')} readOnly flex={1} value={url} onFocus={(e) => e.currentTarget.select()} />
            <CopyButton value={url}>{({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'volunteering.feed.copied' : 'volunteering.feed.copy')}</Button>}</CopyButton>
          </Group>
        </>
      ) : (
        <Text c="dimmed">{madeAt ? t('volunteering.feed.since', { when: formatInstant(madeAt, locale) }) : t('volunteering.feed.none')}</Text>
      )}
      <Group gap="xs">
        <Button variant={url ? 'default' : 'filled'} loading={isMaking} onClick={() => void create()}>{t(madeAt ? 'volunteering.feed.renew' : 'volunteering.feed.make')}</Button>
        {madeAt && <Button variant="subtle" color="red" loading={isRevoking} onClick={() => void end()}>{t('volunteering.feed.revoke')}</Button>}
      </Group>
    </Stack>
  );
}
