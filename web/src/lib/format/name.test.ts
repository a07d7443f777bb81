import { describe, expect, it } from 'vitest';
import { composeName, initials, splitName } from './name';

describe('names', () => {
  it.each([
    ['김민수', '민수'],
    ['남궁민수', '남궁'],
    ['이봄', '이봄'],
    ['Ann Smith', 'AS'],
    ['Madonna', 'M'],
    ['Daimler AG', 'DA'],
    ['', '?'],
  ])('%s shows as %s', (name, want) => expect(initials(name)).toBe(want));
  it('puts the family name where the language does', () => {
    expect(composeName('민수', '김')).toBe('김민수');
    expect(composeName('Ann', 'Smith')).toBe('Ann Smith');
  });
  it.each([
    ['김민수', '민수', '김'],
    ['남궁민수', '민수', '남궁'],
    ['김 민수', '민수', '김'],
    ['Ann Marie Smith', 'Ann Marie', 'Smith'],
    ['Madonna', 'Madonna', ''],
  ])('%s is taken apart', (name, givenName, familyName) => expect(splitName(name)).toEqual({ givenName, familyName }));
});
