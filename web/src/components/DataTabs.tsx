import { useWords } from '@/lib/i18n';
import { useAccess } from '@/lib/viewer';
import { LinkTabs } from './LinkTabs';

/** The strip over the pages of Data. What the role may not open is not there. */
export function DataTabs() {
  const { t } = useWords();
  const { mayRead: mayImport } = useAccess('ImportRun');
  const { mayRead: mayMap } = useAccess('ImportMapping');
  const { mayRead: mayMerge } = useAccess('DuplicateCandidate');
  const tabs = [
    ...(mayImport ? [{ to: '/data/imports', label: t('exports.tabImports') }] : []),
    ...(mayMap ? [{ to: '/data/mappings', label: t('upkeep.mappings') }] : []),
    ...(mayMerge ? [{ to: '/data/duplicates', label: t('duplicates.tabDuplicates') }, { to: '/data/merges', label: t('duplicates.tabMerges') }] : []),
    { to: '/data/exports', label: t('exports.tabExports') },
  ];
  return <LinkTabs label={t('exports.tabs')} tabs={tabs} />;
}
