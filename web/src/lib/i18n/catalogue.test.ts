import { describe, expect, it } from 'vitest';
import { en as enFirst } from './en';
import { enRest } from './en/rest';
import { withParticle } from '.';
import { ko as koFirst } from './ko';
import { koRest } from './ko/rest';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): Map<string, string> {
  const out = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') out.set(at, value);
    else for (const [k, v] of flat(value, at)) out.set(k, v);
  }
  return out;
}

const english = flat({ ...enFirst, ...enRest });
const korean = flat({ ...koFirst, ...koRest });
const names = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]).sort();

describe('catalogue', () => {
  it('has every message in both languages', () => {
    const wanted = [...english.keys()].filter((k) => !k.endsWith('_one')).sort();
    expect([...korean.keys()].sort()).toEqual(wanted);
  });
  it('leaves no message empty', () => {
    for (const [key, text] of [...english, ...korean]) expect(text.trim(), key).not.toBe('');
  });
  it('asks for the same values in both languages', () => {
    for (const [key, text] of korean) expect(names(text), key).toEqual(names(english.get(key) ?? ''));
  });
  it('keeps its voice: no exclamation marks, no "please note"', () => {
    for (const [key, text] of [...english, ...korean]) expect(text, key).not.toMatch(/!|please note/i);
  });
  it('every plural has both forms in English', () => {
    for (const key of english.keys()) {
      if (key.endsWith('_one')) expect(english.has(key.replace(/_one$/, '_other')), key).toBe(true);
    }
  });
});

describe('particles', () => {
  it.each([
    ['김민수', '이/가', '김민수가'],
    ['이보람', '이/가', '이보람이'],
    ['행복재단', '을/를', '행복재단을'],
    ['서울', '으로/로', '서울로'],
    ['₩50,000', '을/를', '₩50,000을'],
    ['$1,234.50', '을/를', '$1,234.50를'],
    ['€30.00', '이에요/예요', '€30.00예요'],
  ] as const)('%s with %s', (name, particle, want) => expect(withParticle(name, particle)).toBe(want));
});
