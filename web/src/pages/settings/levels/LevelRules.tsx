import { Group, NumberInput, Select, Stack, Switch } from '@mantine/core';
import { monthName } from '@/lib/format/date';
import { useWords } from '@/lib/i18n';
import type { MembershipLevelInherit, MembershipLevelPeriod } from './__generated__/LevelFormFragment.graphql';

export interface Rules {
  period: MembershipLevelPeriod;
  months: number;
  fixedMonth: number;
  fixedDay: number;
  /** 0 for no rollover. */
  rolloverMonth: number;
  rolloverDay: number;
  renewalOpensDays: number;
  graceDays: number;
  newDays: number;
  seats: number;
  inherit: MembershipLevelInherit;
}

export const newRules: Rules = {
  period: 'ROLLING', months: 12, fixedMonth: 1, fixedDay: 1, rolloverMonth: 0, rolloverDay: 1, renewalOpensDays: 60, graceDays: 30, newDays: 90, seats: 1, inherit: 'NOBODY',
};

/** The rules alone, as the graph takes them; one seat is shared with nobody. */
export function sentRules(r: Rules): Rules {
  return {
    period: r.period, months: r.months, fixedMonth: r.fixedMonth, fixedDay: r.fixedDay, rolloverMonth: r.rolloverMonth, rolloverDay: r.rolloverDay,
    renewalOpensDays: r.renewalOpensDays, graceDays: r.graceDays, newDays: r.newDays, seats: r.seats, inherit: r.seats > 1 ? (r.inherit === 'NOBODY' ? 'HOUSEHOLD' : r.inherit) : 'NOBODY',
  };
}

const inherits: MembershipLevelInherit[] = ['HOUSEHOLD', 'AFFILIATED', 'ANYBODY'];
/** A rollover that a new rule starts with. */
const october = 10;

interface Props {
  rules: Rules;
  problems: Record<string, string>;
  onChange: (rules: Rules) => void;
}

export function LevelRules({ rules, problems, onChange }: Props) {
  const { t, locale } = useWords();
  const set = (patch: Partial<Rules>) => onChange({ ...rules, ...patch });
  const number = (key: 'months' | 'renewalOpensDays' | 'graceDays' | 'newDays' | 'seats' | 'fixedDay' | 'rolloverDay', label: string, min: number, max: number) => (
    <NumberInput label={label} min={min} max={max} allowDecimal={false} value={rules[key]} error={problems[key]} onChange={(v) => set({ [key]: Math.trunc(Number(v)) || min })} />
  );
  const months = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: monthName(i + 1, locale) }));
  const ends = rules.period !== 'LIFETIME';
  const isFixed = rules.period === 'FIXED';
  return (
    <Stack gap="sm">
      {ends && number('months', t('levels.months'), 1, 1200)}
      {isFixed && (
        <>
          <Group grow align="flex-start">
            <Select label={t('levels.fixedMonth')} value={String(rules.fixedMonth)} data={months} onChange={(m) => m && set({ fixedMonth: Number(m) })} />
            {number('fixedDay', t('levels.fixedDay'), 1, 31)}
          </Group>
          <Switch label={t('levels.hasRollover')} checked={rules.rolloverMonth > 0} error={problems.rolloverMonth} onChange={(e) => set({ rolloverMonth: e.currentTarget.checked ? october : 0 })} />
          {rules.rolloverMonth > 0 && (
            <Group grow align="flex-start">
              <Select label={t('levels.rolloverMonth')} value={String(rules.rolloverMonth)} data={months} onChange={(m) => m && set({ rolloverMonth: Number(m) })} />
              {number('rolloverDay', t('levels.rolloverDay'), 1, 31)}
            </Group>
          )}
        </>
      )}
      {ends && (
        <Group grow align="flex-start">
          {number('renewalOpensDays', t('levels.opensDays'), 0, 3660)}
          {number('graceDays', t('levels.graceDays'), 0, 3660)}
        </Group>
      )}
      <Group grow align="flex-start">
        {number('newDays', t('levels.newDays'), 0, 3660)}
        {number('seats', t('levels.seats'), 1, 10_000)}
      </Group>
      {rules.seats > 1 && (
        <Select label={t('levels.inherit')} value={rules.inherit === 'NOBODY' ? 'HOUSEHOLD' : rules.inherit} error={problems.inherit} data={inherits.map((i) => ({ value: i, label: t(`enums.inherit.${i}`) }))} onChange={(i) => i && set({ inherit: i as MembershipLevelInherit })} />
      )}
    </Stack>
  );
}
