/** The choices of a field while they are edited: each remembers the name under which values are kept. */
export interface Choice {
  readonly id: number;
  /** The name that values have; null for a new choice. */
  readonly from: string | null;
  readonly to: string;
}

export function choicesOf(options: readonly string[]): Choice[] {
  return options.map((name, id) => ({ id, from: name, to: name }));
}

/** What is sent: the names in order, and which of them are new names of old ones. */
export function asInput(choices: readonly Choice[]): { options: string[]; renamed: { from: string; to: string }[] } {
  const filled = choices.map((c) => ({ ...c, to: c.to.trim() })).filter((c) => c.to !== '');
  return {
    options: filled.map((c) => c.to),
    renamed: filled.flatMap((c) => (c.from !== null && c.from !== c.to ? [{ from: c.from, to: c.to }] : [])),
  };
}

/** A list with one of its members at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const out = [...list];
  const [one] = out.splice(from, 1);
  if (one !== undefined) out.splice(Math.max(0, Math.min(to, out.length)), 0, one);
  return out;
}
