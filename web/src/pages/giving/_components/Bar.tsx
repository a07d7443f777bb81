import { barHeight, type Money } from '@/lib/format/money';
import classes from './Bar.module.css';

/** How much of a whole there is; what it says stands beside it in words. */
export function Bar({ part, whole, label, isLate = false }: { part: Money | null | undefined; whole: Money | null | undefined; label: string; isLate?: boolean }) {
  if (!part || !whole || part.currency !== whole.currency) return null;
  const share = Math.min(100, (100 * barHeight(part)) / Math.max(barHeight(whole), 1e-9));
  return (
    <div className={classes.track} role="img" aria-label={label}>
      <div className={classes.bar} data-late={isLate || undefined} style={{ width: `${share}%` }} />
    </div>
  );
}
