/** Finds pages and actions by what is typed: words in any order, half a syllable, first consonants, a slip of a letter. */
import { disassemble, getChoseong } from 'es-hangul';

const fold = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase();

/** The keys that type a word; what is half typed begins with them. */
const keysOf = (text: string) => disassemble(fold(text));
const isConsonants = (text: string) => /^[ㄱ-ㅎ]+$/.test(text);
const wordsOf = (text: string) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Edits between two short words, where letters that changed places count once; more than one is as good as many. */
export function isOneSlip(typed: string, word: string): boolean {
  if (typed === word) return true;
  if (Math.abs(typed.length - word.length) > 1) return false;
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i += 1;
  const rest = (a: string, b: string) => a === b;
  return (
    rest(typed.slice(i + 1), word.slice(i + 1)) ||
    rest(typed.slice(i + 1), word.slice(i)) ||
    rest(typed.slice(i), word.slice(i + 1)) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && rest(typed.slice(i + 2), word.slice(i + 2)))
  );
}

/** How well a word of a label is found: 0 is best, null is not at all. */
function matchWord(typed: string, words: readonly string[]): number | null {
  if (isConsonants(typed)) {
    const wanted = disassemble(typed);
    return words.some((w) => disassemble(getChoseong(w)).startsWith(wanted)) ? 1 : null;
  }
  const keys = keysOf(typed);
  if (words.some((w) => keysOf(w).startsWith(keys))) return 0;
  if (typed.length > 1 && words.some((w) => keysOf(w).includes(keys))) return 2;
  if (typed.length > 3 && words.some((w) => isOneSlip(typed, w) || isOneSlip(typed, w.slice(0, typed.length)))) return 3;
  return null;
}

/** How well text is found, or null. The label counts before its other words. */
export function match(text: string, label: string, others = ''): number | null {
  const typed = wordsOf(text);
  if (typed.length === 0) return null;
  const own = wordsOf(label);
  // Korean words are written together as often as apart.
  const joined = [...own, own.join('')];
  const all = [...joined, ...wordsOf(others)];
  let sum = 0;
  for (const word of typed) {
    const found = matchWord(word, joined) ?? (() => {
      const other = matchWord(word, all);
      return other === null ? null : other + 4;
    })();
    if (found === null) return null;
    sum += found;
  }
  return sum + (keysOf(label).startsWith(keysOf(text)) ? 0 : 1);
}
