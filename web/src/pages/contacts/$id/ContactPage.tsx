import { Tabs } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import { graphql, useFragment } from 'react-relay';
import { useSearchParams } from 'react-router';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { Delayed, ListSkeleton } from '@/components/Skeletons';
import { useActions } from '@/lib/actions';
import { useWords } from '@/lib/i18n';
import { RecordContext } from '@/lib/recordContext';
import { useEditAction } from '@/lib/useEditAction';
import { useAccess } from '@/lib/viewer';
import type { ContactPageFragment$key } from './__generated__/ContactPageFragment.graphql';
import classes from './ContactPage.module.css';
import { ConsentsTab } from './_components/ConsentsTab';
import { Facts } from './_components/Facts';
import { GivingTab } from './_components/GivingTab';
import { HistoryTab } from './_components/HistoryTab';
import { Identity } from './_components/Identity';
import { PerhapsSame } from './_components/PerhapsSame';
import { MembershipsTab } from './_components/MembershipsTab';
import { TimelineTab } from './_components/TimelineTab';
import { useContactLive } from './_components/useContactLive';
import { VolunteeringTab } from './_components/VolunteeringTab';

const FilesTab = lazy(() => import('./_components/FilesTab'));

const tabs = ['timeline', 'giving', 'memberships', 'volunteering', 'files', 'consents', 'history'] as const;
type TabName = (typeof tabs)[number];

export function ContactPage({ contact }: { contact: ContactPageFragment$key }) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const data = useFragment(
    graphql`
      fragment ContactPageFragment on Contact {
        id
        displayName
        ...PerhapsSameFragment
        ...IdentityFragment
        ...FactsFragment
        ...GivingTabFragment
        ...MembershipsTabFragment
        ...VolunteeringTabFragment
        ...ConsentsTabFragment
        ...FilesTabFragment
      }
    `,
    contact,
  );
  useDocumentTitle(`${data.displayName} · Moim`);
  const { changedBy, turn } = useContactLive(data.id);
  const record = useMemo(() => ({ id: data.id, changedBy }), [data.id, changedBy]);
  const { mayWrite } = useAccess('Contact');
  const { mayWrite: mayLog } = useAccess('Interaction');
  useEditAction('[data-edit]', mayWrite);
  const [logging, setLogging] = useState(0);
  useActions(mayLog ? [{ id: 'contact.log', group: 'here', label: t('contacts.addInteraction'), keys: 'l', run: () => { setParams({}, { replace: true }); setLogging((n) => n + 1); } }] : []);
  const wanted = params.get('tab');
  const tab: TabName = tabs.find((x) => x === wanted) ?? 'timeline';
  const names: Record<TabName, string> = {
    timeline: t('contacts.tabTimeline'),
    giving: t('contacts.tabGiving'),
    memberships: t('contacts.tabMemberships'),
    volunteering: t('contacts.tabVolunteering'),
    files: t('files.tab'),
    consents: t('contacts.tabConsents'),
    history: t('contacts.tabHistory'),
  };
  const panels: Record<TabName, React.ReactNode> = {
    timeline: <TimelineTab contactID={data.id} news={turn} logging={logging} />,
    giving: <GivingTab contact={data} />,
    memberships: <MembershipsTab contact={data} />,
    volunteering: <VolunteeringTab contact={data} />,
    files: <FilesTab contact={data} />,
    consents: <ConsentsTab contact={data} />,
    history: <HistoryTab contactID={data.id} />,
  };
  return (
    <RecordContext value={record}>
      <div className={classes.record}>
        <div className={classes.identity}><Identity contact={data} /><PerhapsSame contact={data} /></div>
        <div className={classes.facts}><Facts contact={data} /></div>
        <div className={classes.middle}>
          <Tabs value={tab} onChange={(next) => setParams(next && next !== 'timeline' ? { tab: next } : {}, { replace: true })} keepMounted={false}>
            <Tabs.List className={classes.tabs} mb="md">
              {tabs.map((name) => <Tabs.Tab key={name} value={name}>{names[name]}</Tabs.Tab>)}
            </Tabs.List>
            {tabs.map((name) => (
              <Tabs.Panel key={name} value={name}>
                <ErrorBoundary resetKey={name}>
                  <Suspense fallback={<Delayed><ListSkeleton /></Delayed>}>{panels[name]}</Suspense>
                </ErrorBoundary>
              </Tabs.Panel>
            ))}
          </Tabs>
        </div>
      </div>
    </RecordContext>
  );
}
