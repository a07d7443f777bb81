const units = ['byte', 'kilobyte', 'megabyte'] as const;
const step = 1024;

/** A size as people say it: 340 kB, 2.1 MB. */
export function fileSize(bytes: number, locale: string): string {
  let value = bytes;
  let at = 0;
  while (value >= step && at < units.length - 1) {
    value /= step;
    at += 1;
  }
  return new Intl.NumberFormat(locale, { style: 'unit', unit: units[at] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: value < 10 && at > 0 ? 1 : 0 }).format(value);
}
