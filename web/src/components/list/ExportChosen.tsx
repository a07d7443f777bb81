import { ExportMenu } from '@/components/ExportMenu';
import type { ListContext } from './ListPage';

/** Saves the chosen rows of a list as a file. */
export function ExportChosen({ list, context }: { list: string; context: ListContext }) {
  const { selection, where, search } = context;
  const ids = [...selection.ids];
  const left = ids.length > 0 ? { and: [...(where ? [where] : []), { idNotIn: ids }] } : where;
  return selection.isAll
    ? <ExportMenu list={list} where={left} search={search} isCompact />
    : <ExportMenu list={list} where={{ idIn: ids }} isCompact />;
}
