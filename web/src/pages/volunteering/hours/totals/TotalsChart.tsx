import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useWords } from '@/lib/i18n';
import { chartColor, sizes } from '@/lib/theme';
import { formatHours } from '../../_lib/hours';

interface Props {
  rows: readonly { name: string; approved: number; logged: number }[];
  /** Months stand; names lie, so that they can be read. */
  isUpright: boolean;
  label: string;
}

const perHour = 60;

export function TotalsChart({ rows, isUpright, label }: Props) {
  const { t, locale } = useWords();
  const hours = (minutes: number) => minutes / perHour;
  const write = (value: number) => formatHours(Math.round(value * perHour), locale);
  return (
    <div role="img" aria-label={label}>
      <BarChart
        h={isUpright ? sizes.row * 6 : sizes.row * (rows.length + 2)}
        type="stacked"
        orientation={isUpright ? 'horizontal' : 'vertical'}
        data={rows.map((r) => ({ name: r.name, approved: hours(r.approved), logged: hours(r.logged) }))}
        dataKey="name"
        series={[
          { name: 'approved', label: t('volunteering.log.approvedHours'), color: chartColor.hoursApproved },
          { name: 'logged', label: t('volunteering.log.loggedHours'), color: chartColor.hoursLogged },
        ]}
        withLegend
        tickLine="none"
        gridAxis={isUpright ? 'x' : 'y'}
        yAxisProps={isUpright ? {} : { width: sizes.nav / 2 }}
        valueFormatter={write}
      />
    </div>
  );
}
