import { useMemo } from 'react';
import type { AuditEntryWhereInput } from './__generated__/AuditPageQuery.graphql';

/** The filters of the address as the graph asks for them. */
export function auditFilter(get: (key: string) => string | null): AuditEntryWhereInput {
  const where: AuditEntryWhereInput = {};
  const who = get('who');
  if (who) where.actorID = who;
  const type = get('type');
  if (type) where.entityType = type;
  const op = get('op');
  if (op) where.op = op as AuditEntryWhereInput['op'];
  const via = get('via');
  if (via) where.via = via;
  const since = get('since');
  if (since) where.occurredAtGTE = `${since}T00:00:00Z`;
  const row = get('row');
  if (row) where.entityID = row;
  return where;
}

/** The same object as long as the address says the same. */
export function useAuditFilter(get: (key: string) => string | null): AuditEntryWhereInput {
  const text = JSON.stringify(auditFilter(get));
  return useMemo(() => JSON.parse(text) as AuditEntryWhereInput, [text]);
}
