import { Text } from '@mantine/core';
import { graphql, useFragment } from 'react-relay';
import { useWords } from '@/lib/i18n';
import type { WeightBarsFragment$key } from './__generated__/WeightBarsFragment.graphql';
import classes from './WeightBars.module.css';

/** What draws as a full bar to the right; to the left half of it. */
const most = 15;
const share = 67;

/** What every compared field says, as a bar from the middle and in words. */
export function WeightBars({ evidence, total }: { evidence: WeightBarsFragment$key; total: number }) {
  const { t, locale } = useWords();
  const rows = useFragment(
    graphql`
      fragment WeightBarsFragment on DuplicateEvidence @relay(plural: true) {
        field
        level
        weight
      }
    `,
    evidence,
  );
  const number = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <ul className={classes.list}>
      {rows.map((e) => {
        const width = Math.min(Math.abs(e.weight) / most, e.weight > 0 ? 1 : 0.49) * share;
        const left = e.weight >= 0 ? 33 : 33 - width;
        return (
          <li key={e.field} className={classes.row}>
            <Text size="sm" fw={500}>{t(`duplicates.field.${e.field as 'EMAIL'}`)}</Text>
            <span className={classes.track} aria-hidden>
              <span className={`${classes.bar} ${e.weight >= 0 ? classes.for : classes.against}`} style={{ left: `${left}%`, width: `${width}%` }} />
              <span className={classes.zero} />
            </span>
            <Text size="sm" className={classes.says}>{number.format(e.weight)} · {t(`duplicates.level.${e.level as 'SAME'}`)}</Text>
          </li>
        );
      })}
      <li className={classes.row}>
        <Text size="sm" fw={600}>{t('duplicates.total')}</Text>
        <span aria-hidden />
        <Text size="sm" fw={600} className={classes.says}>{number.format(total)}</Text>
      </li>
    </ul>
  );
}
