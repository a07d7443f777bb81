import { describe, expect, it } from 'vitest';
import { isOneSlip, match } from './match';

const found = (text: string, label: string, others?: string) => match(text, label, others) !== null;

describe('match', () => {
  it('finds words in any order and by their beginning', () => {
    expect(found('don rec', 'Record a donation')).toBe(true);
    expect(found('gift', 'Record a donation', 'gift money')).toBe(true);
    expect(found('zebra', 'Record a donation', 'gift')).toBe(false);
    expect(found('', 'Record a donation')).toBe(false);
  });
  it('finds Korean half typed, by first consonants and written together', () => {
    for (const text of ['후', '훙', '후원', '후원ㄱ', '후원그', 'ㅎㅇㄱ', 'ㄱㄹ', '후원금기록', '후원금 기록']) expect(found(text, '후원금 기록하기'), text).toBe(true);
    expect(found('ㅋㅋ', '후원금 기록하기')).toBe(false);
  });
  it('forgives a slip in a longer word', () => {
    expect(found('donatoin', 'Record a donation')).toBe(true);
    expect(found('setings', 'Settings')).toBe(true);
    expect(found('dpn', 'Record a donation')).toBe(false);
  });
  it('ranks the beginning of the label first, its other words last', () => {
    const [first, second, third] = ['Home', 'Go home', 'Start'].map((label) => match('home', label, label === 'Start' ? 'home' : ''));
    expect(first).toBeLessThan(second ?? -1);
    expect(second).toBeLessThan(third ?? -1);
  });
  it('knows one slip from two', () => {
    expect(isOneSlip('jonh', 'john')).toBe(true);
    expect(isOneSlip('jon', 'john')).toBe(true);
    expect(isOneSlip('johnn', 'john')).toBe(true);
    expect(isOneSlip('jahn', 'john')).toBe(true);
    expect(isOneSlip('jan', 'john')).toBe(false);
  });
});
