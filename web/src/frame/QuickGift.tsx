import { Drawer, Text } from '@mantine/core';
import { graphql, useLazyLoadQuery } from 'react-relay';
import { PageBoundary } from '@/components/PageBoundary';
import { FormSkeleton } from '@/components/Skeletons';
import { useWords } from '@/lib/i18n';
import { closeQuickGift } from '@/lib/quickGift';
import { EntryForm } from '@/pages/giving/_entry/EntryForm';
import type { QuickGiftQuery } from './__generated__/QuickGiftQuery.graphql';

/** Recording gifts without leaving the page: n d, a name, Enter, an amount, Enter. Escape goes back to where one was. */
export function QuickGift() {
  const { t } = useWords();
  return (
    <Drawer opened onClose={closeQuickGift} position="right" size="md" title={t('giving.newTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Text c="dimmed" mb="md">{t('giving.newHint')}</Text>
      <PageBoundary skeleton={<FormSkeleton />}>{(attempt) => <Loaded attempt={attempt} />}</PageBoundary>
    </Drawer>
  );
}

function Loaded({ attempt }: { attempt: number }) {
  const data = useLazyLoadQuery<QuickGiftQuery>(
    graphql`
      query QuickGiftQuery {
        ...EntryFormFragment
      }
    `,
    {},
    { fetchPolicy: 'store-and-network', fetchKey: attempt },
  );
  return <EntryForm query={data} donor={null} />;
}
