import { useWords } from '@/lib/i18n';

interface Progress {
  done: number;
  total: number;
  rowsPerSecond: number;
  secondsLeft?: number | null;
}

/** "1,200 of 5,000 rows · 300 a second · about 12 seconds left" */
export function useProgressText() {
  const { t, locale } = useWords();
  return ({ done, total, rowsPerSecond, secondsLeft }: Progress): string => {
    const parts = [total > 0 ? t('runs.ofRows', { done, total }) : t('runs.rows', { done })];
    const rate = Math.round(rowsPerSecond);
    if (rate > 0) parts.push(t('runs.perSecond', { rate }));
    if (secondsLeft !== null && secondsLeft !== undefined && secondsLeft > 0) {
      const isLong = secondsLeft >= 90;
      const time = new Intl.NumberFormat(locale, { style: 'unit', unit: isLong ? 'minute' : 'second', unitDisplay: 'long' }).format(isLong ? Math.round(secondsLeft / 60) : secondsLeft);
      parts.push(t('runs.left', { time }));
    }
    return parts.join(' · ');
  };
}
