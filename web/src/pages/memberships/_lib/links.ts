/** Links into the list of memberships: what the bars and the numbers lead to. */
import { type Condition, listHref } from '@/lib/lists/filter';

export type Stage = 'LATER' | 'OPEN' | 'GRACE' | 'LAPSED';

/** All that can be renewed at all: neither cancelled nor ended for good. */
export const renewable: readonly Stage[] = ['LATER', 'OPEN', 'GRACE', 'LAPSED'];

export const membersHref = (...conditions: readonly Condition[]) => listHref('/memberships', conditions);

export const stageHref = (...stages: readonly Stage[]) => membersHref({ field: 'stage', op: 'is', values: stages });

/** Those whose paid time ends within the days given, of one level or of all. */
export function endsHref(from: string, to: string, levelID?: string): string {
  return membersHref(
    { field: 'ends', op: 'between', values: [from, to] },
    { field: 'stage', op: 'is', values: renewable },
    ...(levelID ? [{ field: 'level', op: 'is', values: [levelID] } as const] : []),
  );
}
