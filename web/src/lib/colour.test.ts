import { describe, expect, it } from 'vitest';
import { contrastWithWhite, readable } from './colour';
import { palette } from './theme';

describe('a chosen colour', () => {
  it('stays as it is where it can be read', () => {
    expect(readable(palette.pine[7])).toBe(palette.pine[7].toUpperCase());
  });
  it('gets darker until it can be read, and no darker than it must', () => {
    for (const pale of [palette.gold[2], palette.amber[4], palette.gray[0]]) {
      const dark = readable(pale);
      expect(dark).not.toBe(pale);
      expect(contrastWithWhite(dark)).toBeGreaterThanOrEqual(4.5);
      expect(contrastWithWhite(dark)).toBeLessThan(5.2);
    }
  });
  it('leaves alone what is no colour', () => {
    expect(readable('green')).toBe('green');
  });
});
