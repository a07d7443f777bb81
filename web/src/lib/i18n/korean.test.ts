/** Korean that was never written. */
import { describe, expect, it } from 'vitest';
import { en as enFirst } from './en';
import { enRest } from './en/rest';
import { ko as koFirst } from './ko';
import { koRest } from './ko/rest';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[at, value] as [string, string]] : flat(value, at);
  });
}

describe('the Korean catalogue', () => {
  it('is Korean where English has words', () => {
    const english = new Map(flat({ ...enFirst, ...enRest }));
    // Names of things that have no other in Korean, and texts that are nothing but a value.
    const isName = (text: string) => !/[a-z]{3}/.test(text.replace(/\{\{[^}]*\}\}/g, '').replace(/\b(Moim|Excel|XLSX|CSV|vCard|VCF|API|English|Korean|iCal|PIN|ID|PDF|GraphiQL)\b/g, ''));
    const foreign = flat({ ...koFirst, ...koRest }).filter(([key, text]) => !/[가-힣]/.test(text) && /[a-z]/i.test(text.replace(/\{\{[^}]*\}\}/g, '')) && !isName(english.get(key) ?? '')).map(([key, text]) => `${key}: ${text}`);
    expect(foreign).toEqual([]);
  });
});
