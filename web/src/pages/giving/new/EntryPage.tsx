import { graphql, useFragment } from 'react-relay';
import { Page } from '@/components/Page';
import { useWords } from '@/lib/i18n';
import { EntryForm } from '../_entry/EntryForm';
import type { EntryPageFragment$key } from './__generated__/EntryPageFragment.graphql';

/** The same form as the drawer, at an address of its own that can name the donor. */
export function EntryPage({ query, donor }: { query: EntryPageFragment$key; donor: { id: string; name: string } | null }) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment EntryPageFragment on Query {
        ...EntryFormFragment
      }
    `,
    query,
  );
  return (
    <Page title={t('giving.newTitle')} subtitle={t('giving.newHint')} width="form">
      <EntryForm query={data} donor={donor} />
    </Page>
  );
}
