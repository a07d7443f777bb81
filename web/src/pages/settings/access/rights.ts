/** What differs from the usual rights of a role, and what a role comes to in plain words. */
import { places } from '@/frame/navigation';
import type { Scope } from '@/lib/viewer';

export type Level = 'HIDE' | 'READ' | 'WRITE';

export interface Permission {
  readonly entity: string;
  readonly read: Scope;
  readonly write: Scope;
  readonly fields: readonly { readonly field: string; readonly level: Level }[];
}

export interface Guard {
  readonly entity: string;
  readonly area: string;
  readonly partOf: string | null | undefined;
  readonly isFixed: boolean;
  readonly hasOwner: boolean;
  readonly fields: readonly string[];
}

export const groups = ['people', 'membership', 'giving', 'volunteering', 'setup', 'work'] as const;
export type GroupName = (typeof groups)[number];

const groupOf: Readonly<Record<string, GroupName>> = {
  people: 'people', duplicates: 'people', 'contact-work': 'people', consent: 'people', membership: 'membership', levels: 'membership', giving: 'giving', funds: 'giving',
  volunteering: 'volunteering', words: 'setup', setup: 'setup', views: 'work', imports: 'work', runs: 'work', mappings: 'work', audit: 'work',
};

/** The group in which a type is shown; the program's own types are shown in none. */
export function groupFor(guard: Guard): GroupName | undefined {
  return groupOf[guard.area];
}

export function levelOf(permission: Permission | undefined, field: string): Level {
  return permission?.fields.find((f) => f.field === field)?.level ?? 'WRITE';
}

export interface Difference {
  rows: boolean;
  fields: string[];
}

/** What of one type is not as usual. */
export function difference(now: Permission, usual: Permission | undefined): Difference {
  const names = new Set([...now.fields, ...(usual?.fields ?? [])].map((f) => f.field));
  return {
    rows: now.read !== (usual?.read ?? 'NONE') || now.write !== (usual?.write ?? 'NONE'),
    fields: [...names].filter((name) => levelOf(now, name) !== levelOf(usual, name)),
  };
}

/** How many rules the organization has set for a role; a part that follows its whole is not one. */
export function countDifferences(access: readonly Permission[], usual: readonly Permission[], guards: readonly Guard[]): number {
  return access.reduce((sum, now) => {
    const d = difference(now, usual.find((u) => u.entity === now.entity));
    const isPart = Boolean(guards.find((g) => g.entity === now.entity)?.partOf);
    return sum + (d.rows && !isPart ? 1 : 0) + d.fields.length;
  }, 0);
}

const main = ['Contact', 'Membership', 'Donation', 'VolunteerOpportunity', 'ConsentEvent', 'ImportRun', 'AuditEntry'] as const;

export interface Summary {
  changes: string[];
  reads: string[];
  closed: string[];
}

/** What people ask of a role first: what it changes, what it only sees, what it does not see. */
export function summary(access: readonly Permission[]): Summary {
  const out: Summary = { changes: [], reads: [], closed: [] };
  for (const entity of main) {
    const p = access.find((a) => a.entity === entity);
    if (!p || p.read === 'NONE') out.closed.push(entity);
    else if (p.write === 'NONE') out.reads.push(entity);
    else out.changes.push(entity);
  }
  return out;
}

/** The places of the navigation that open, and those that stay closed, by the rule of the navigation itself. */
export function openPlaces(access: readonly Permission[]): { open: (typeof places)[number]['key'][]; closed: (typeof places)[number]['key'][] } {
  const mayOpen = (reads: string | undefined) => reads === undefined || access.some((a) => a.entity === reads && a.read !== 'NONE');
  return { open: places.filter((p) => mayOpen(p.reads)).map((p) => p.key), closed: places.filter((p) => !mayOpen(p.reads)).map((p) => p.key) };
}
