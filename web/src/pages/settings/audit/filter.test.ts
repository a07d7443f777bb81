import { expect, it } from 'vitest';
import { auditFilter } from './filter';

it('asks for everything without a filter', () => expect(auditFilter(() => null)).toEqual({}));

it('asks for all of what is chosen', () => {
  const chosen: Record<string, string> = { who: '7', type: 'Tag', op: 'DELETE', via: 'token', since: '2026-11-01', row: '12' };
  expect(auditFilter((key) => chosen[key] ?? null)).toEqual({ actorID: '7', entityType: 'Tag', op: 'DELETE', via: 'token', occurredAtGTE: '2026-11-01T00:00:00Z', entityID: '12' });
});
