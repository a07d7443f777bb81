/** A colour that somebody chose, made readable: text on it and in it must stand out from white. */

const wanted = 4.5;

function channels(hex: string): [number, number, number] | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return found ? [parseInt(found[1] ?? '', 16), parseInt(found[2] ?? '', 16), parseInt(found[3] ?? '', 16)] : null;
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of a colour with white, from 1 to 21. */
export function contrastWithWhite(hex: string): number {
  const rgb = channels(hex);
  return rgb ? 1.05 / (luminance(rgb) + 0.05) : 1;
}

/** The colour itself, or as much darker as it takes to be read on white and to carry white text. */
export function readable(hex: string): string {
  let rgb: number[] | null = channels(hex);
  if (!rgb) return hex;
  let out = hex.toUpperCase();
  while (contrastWithWhite(out) < wanted) {
    rgb = rgb.map((v) => Math.max(0, Math.floor(v * 0.96)));
    out = `#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }
  return out;
}
