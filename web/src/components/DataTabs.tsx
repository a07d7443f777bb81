import { Tabs } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';

/** The places under Data. */
export function DataTabs() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const mayImport = useAccess('ImportRun').mayRead;
  const mayMerge = useAccess('DuplicateCandidate').mayRead;
  const places = [
    { to: '/data/imports', label: t('duplicates.tabImports'), isOpen: mayImport },
    { to: '/data/duplicates', label: t('duplicates.tabDuplicates'), isOpen: mayMerge },
    { to: '/data/merges', label: t('duplicates.tabMerges'), isOpen: mayMerge },
  ].filter((p) => p.isOpen);
  const here = places.find((p) => pathname.startsWith(p.to))?.to ?? null;
  return (
    <Tabs value={here} onChange={(to) => { if (to) void navigate(to); }} mb="md" aria-label={t('duplicates.dataTabs')}>
      <Tabs.List>
        {places.map((p) => <Tabs.Tab key={p.to} value={p.to}>{p.label}</Tabs.Tab>)}
      </Tabs.List>
    </Tabs>
  );
}
