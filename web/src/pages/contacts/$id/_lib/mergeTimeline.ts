/** Puts the newest part of a timeline over what was read of it before. */
interface Entry {
  readonly node: { readonly at: string; readonly node: { readonly id: string } };
}

/**
 * The fresh part is right about everything down to its last entry: what is new there, what has gone. What was read below it
 * stays, also where the fresh part is pushed up by news. Where the fresh part is the whole timeline, nothing is below it.
 */
export function merge<E extends Entry>(fresh: readonly E[], before: readonly E[], hasMore: boolean): readonly E[] {
  const last = fresh.at(-1);
  if (!last || !hasMore) return fresh;
  const known = new Set(fresh.map((e) => e.node.node.id));
  const at = before.findIndex((e) => e.node.node.id === last.node.node.id);
  const below = at >= 0 ? before.slice(at + 1) : before.filter((e) => e.node.at < last.node.at);
  return [...fresh, ...below.filter((e) => !known.has(e.node.node.id))];
}
