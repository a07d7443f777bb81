import { Button, Group } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { FilterChip } from '@/components/FilterChip';
import { SearchBox } from '@/components/SearchBox';
import { nodesOf } from '@/lib/graph/nodes';
import { useWords } from '@/lib/i18n';
import type { useListState } from '@/lib/lists/useListState';
import type { ContactFiltersFragment$key } from './__generated__/ContactFiltersFragment.graphql';

interface Props {
  query: ContactFiltersFragment$key;
  list: ReturnType<typeof useListState>;
}

const yearsBack = 7;

export function ContactFilters({ query, list }: Props) {
  const { t } = useWords();
  const data = useFragment(
    graphql`
      fragment ContactFiltersFragment on Query {
        tags(first: 100, where: { kind: GENERAL }) {
          edges { node { id name } }
        }
        membershipLevels(first: 50, where: { archivedAtIsNil: true }) {
          edges { node { id name } }
        }
      }
    `,
    query,
  );
  const choices = (list: readonly { id: string; name: string }[]) => list.map((x) => ({ value: x.id, label: x.name }));
  const kinds = (['INDIVIDUAL', 'HOUSEHOLD', 'ORGANIZATION'] as const).map((k) => ({ value: k, label: t(`enums.contactKind.${k}`) }));
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: yearsBack }, (_, i) => String(thisYear - i)).map((y) => ({ value: y, label: y }));
  const tags = choices(nodesOf(data.tags));
  const levels = choices(nodesOf(data.membershipLevels));
  return (
    <Group gap="xs" mb="md">
      <SearchBox label={t('contacts.search')} value={list.get('q') ?? ''} onChange={(v) => list.set('q', v)} />
      <FilterChip name={t('contacts.filterKind')} phrase={(label) => t('contacts.filterKindIs', { label })} choices={kinds} value={list.get('kind')} onChange={(v) => list.set('kind', v)} />
      {levels.length > 0 && (
        <FilterChip name={t('contacts.filterLevel')} phrase={(label) => t('contacts.filterLevelIs', { label })} choices={levels} value={list.get('level')} onChange={(v) => list.set('level', v)} />
      )}
      <FilterChip name={t('contacts.filterYear')} phrase={(label) => t('contacts.filterYearIs', { label })} choices={years} value={list.get('year')} onChange={(v) => list.set('year', v)} />
      {tags.length > 0 && (
        <FilterChip name={t('contacts.filterTag')} phrase={(label) => t('contacts.filterTagIs', { label })} choices={tags} value={list.get('tag')} onChange={(v) => list.set('tag', v)} />
      )}
      <FilterChip name={t('contacts.filterArchived')} phrase={(label) => label} choices={[{ value: '1', label: t('contacts.filterArchivedIs') }]} value={list.get('archived')} onChange={(v) => list.set('archived', v)} />
      {list.isFiltered && <Button variant="subtle" size="compact-md" onClick={list.clear}>{t('contacts.clearFilters')}</Button>}
    </Group>
  );
}
