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

const twoSyllableFamilyNames = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방'];

/** A name typed in one go, taken apart: 김민수 → 김 + 민수, Ann Marie Smith → Ann Marie + Smith. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const clean = name.trim().replace(/\s+/g, ' ');
  if (/^[가-힣]{2,5}$/.test(clean)) {
    const family = clean.length > 2 && twoSyllableFamilyNames.includes(clean.slice(0, 2)) ? clean.slice(0, 2) : clean.slice(0, 1);
    return { familyName: family, givenName: clean.slice(family.length) };
  }
  if (/^[가-힣\s]+$/.test(clean)) {
    const [family = '', ...given] = clean.split(' ');
    return { familyName: family, givenName: given.join('') };
  }
  const at = clean.lastIndexOf(' ');
  return at < 0 ? { givenName: clean, familyName: '' } : { givenName: clean.slice(0, at), familyName: clean.slice(at + 1) };
}
