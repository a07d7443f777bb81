const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 1.2 MB */
export function fileSize(bytes: number | string, locale: string): string {
  let size = Number(bytes);
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, { style: 'unit', unit: units[unit], unitDisplay: 'short', maximumFractionDigits: size < 10 && unit > 0 ? 1 : 0 }).format(size);
}
