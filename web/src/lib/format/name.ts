/** Initials for the round picture of a person: 김민수 → 민수, Ann Smith → AS, 행복재단 → 행복. */
export function initials(displayName: string): string {
  const clean = displayName.trim();
  if (clean === '') return '?';
  if (/^[가-힣]+$/.test(clean)) return clean.length <= 2 ? clean : clean.length === 3 ? clean.slice(1) : clean.slice(0, 2);
  const words = clean.split(/\s+/).filter((w) => /\p{L}|\p{N}/u.test(w));
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words[words.length - 1]?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}

/** The whole name as each language orders it, for a preview while it is being typed. */
export function composeName(given: string, family: string): string {
  const g = given.trim();
  const f = family.trim();
  if (/[가-힣]/.test(g + f)) return `${f}${g}`;
  return [g, f].filter(Boolean).join(' ');
}
