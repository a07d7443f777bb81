import { describe, expect, it } from 'vitest';
import { type ColorName, palette } from './theme';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const v = parseInt(hex.slice(i, i + 2), 16) / 255;
    return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m) as [number, number];
  return (x + 0.05) / (y + 0.05);
}

const hues: ColorName[] = ['pine', 'persimmon', 'gold', 'red', 'amber', 'green', 'gray'];

describe('contrast', () => {
  it.each(hues)('text on a %s chip is readable in the light theme', (hue) => {
    expect(contrast(palette[hue][8], palette[hue][1])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(hues)('%s as text is readable on paper', (hue) => {
    expect(contrast(palette[hue][7], palette.gray[0])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(hues)('%s as text is readable on the dark ground', (hue) => {
    expect(contrast(palette[hue][3], palette.dark[7])).toBeGreaterThanOrEqual(4.5);
  });
  it('white on a filled button is readable in both themes', () => {
    expect(contrast('#FFFFFF', palette.pine[7])).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#FFFFFF', palette.pine[6])).toBeGreaterThanOrEqual(4.5);
  });
  it('quiet text is readable on paper, on a hovered row and on the dark surface', () => {
    expect(contrast(palette.gray[6], palette.gray[0])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.gray[6], palette.gray[1])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.dark[2], palette.dark[6])).toBeGreaterThanOrEqual(4.5);
  });
});
