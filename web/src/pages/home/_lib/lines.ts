/** The lines of what waits, each with the address of the list that shows exactly what was counted. */
import { errorDays } from '@/lib/importErrors';
import { type Condition, listHref } from '@/lib/lists/filter';

/** As far back as the list of thank-yous looks by itself. */
export const thankDays = 92;

export const lineKeys = ['overdue', 'dueToday', 'grace', 'open', 'pledges', 'thanks', 'lapsing', 'hours', 'duplicates', 'imports'] as const;
export type LineKey = (typeof lineKeys)[number];

export interface Line {
  key: LineKey;
  count: number;
  to: string;
  days?: number;
  /** It should have been done before today. */
  isLate: boolean;
}

export interface When {
  me: string;
  today: string;
}

const is = (field: string, op: Condition['op'], ...values: string[]): Condition => ({ field, op, values });

function hrefs({ me, today }: When): Record<LineKey, string> {
  return {
    open: listHref('/memberships', [is('stage', 'is', 'OPEN')]),
    grace: listHref('/memberships', [is('stage', 'is', 'GRACE')]),
    lapsing: '/giving/lapsed',
    thanks: '/giving/thank',
    overdue: listHref('/tasks', [is('assignee', 'is', me), is('done', 'no'), is('due', 'before', today)]),
    dueToday: listHref('/tasks', [is('assignee', 'is', me), is('done', 'no'), is('due', 'between', today, today)]),
    pledges: '/giving/pledges?status=OVERDUE',
    hours: listHref('/volunteering/hours', [is('status', 'is', 'LOGGED')]),
    duplicates: '/data/duplicates',
    imports: '/data/imports?state=errors',
  };
}

/** The lines that have something to show, the late ones first. */
export function linesOf(counts: Partial<Record<LineKey, number | null | undefined>>, when: When): Line[] {
  const to = hrefs(when);
  const days: Partial<Record<LineKey, number>> = { thanks: thankDays, imports: errorDays };
  return lineKeys.flatMap((key) => {
    const count = counts[key] ?? 0;
    return count > 0 ? [{ key, count, to: to[key], days: days[key], isLate: key === 'overdue' || key === 'grace' || key === 'pledges' }] : [];
  });
}
