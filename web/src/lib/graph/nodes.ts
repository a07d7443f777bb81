/** Plain lists out of connections. */
import { GraphProblem } from './problem';

interface Connection<T> {
  readonly edges?: readonly ({ readonly node?: T | null } | null | undefined)[] | null;
}

/** The type of a connection's rows. */
export type NodeOf<C> = NonNullable<C> extends Connection<infer T> ? NonNullable<T> : never;

/** The rows of a connection; none where the role may not see it. */
export function nodesOf<C extends Connection<unknown>>(connection: C | null | undefined): NodeOf<C>[] {
  return (connection?.edges ?? []).flatMap((e) => (e?.node ? [e.node as NodeOf<C>] : []));
}

/** What must be there for the page to be shown; the server leaves it out where the role may not see it. */
export function allowed<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new GraphProblem('FORBIDDEN', '');
  return value;
}
