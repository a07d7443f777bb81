import { Button } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql } from 'react-relay';
import { ExportChosen } from '@/components/list/ExportChosen';
import type { ListContext } from '@/components/list/ListPage';
import { useAct } from '@/lib/graph/useAct';
import { useWords } from '@/lib/i18n';
import { useBulkRun } from '@/lib/lists/useBulkRun';
import { sizes } from '@/lib/theme';
import { useAccess } from '@/lib/viewer';
import type { ContactWhereInput, MemberBulkMutation } from './__generated__/MemberBulkMutation.graphql';

const TagMembers = lazy(() => import('./TagMembers').then((m) => ({ default: m.TagMembers })));

/** The contacts that hold the chosen memberships. */
function holders({ selection, where, search }: ListContext): ContactWhereInput {
  const ids = [...selection.ids];
  const parts = selection.isAll ? [where, search ? { search } : undefined, ids.length > 0 ? { idNotIn: ids } : undefined].filter((p) => p !== undefined) : [{ idIn: ids }];
  return parts.length === 0 ? { hasMemberships: true } : { hasMembershipsWith: [{ and: parts }] };
}

/** Tags the members behind the chosen memberships, and saves the memberships as a file. */
export function MemberBulk({ context }: { context: ListContext }) {
  const { t } = useWords();
  const { mayWrite } = useAccess('Contact');
  const [isOpen, open] = useState(false);
  const { start, progress } = useBulkRun(context, 'bulk');
  const [change] = useAct<MemberBulkMutation>(graphql`
    mutation MemberBulkMutation($input: ChangeContactsInput!) {
      changeContacts(input: $input) { run { id total } }
    }
  `);
  const tag = (addTags: string[]) => {
    open(false);
    void start(async () => (await change({ input: { contacts: { where: holders(context) }, change: { addTags } } })).changeContacts.run);
  };
  return (
    <>
      {mayWrite && <Button size="compact-md" variant="light" leftSection={<IconTag size={sizes.icon} aria-hidden />} onClick={() => open(true)}>{t('memberships.tagMembers')}</Button>}
      <ExportChosen list="memberships" context={context} />
      {progress && <span role="status" data-testid="bulk-progress">{t('bulk.progress', progress)}</span>}
      {isOpen && <Suspense fallback={null}><TagMembers onTag={tag} onClose={() => open(false)} /></Suspense>}
    </>
  );
}
