/** The organization's years: they begin with a month of its own. Days are local text. */
export interface Days {
  from: string;
  to: string;
}

const pad = (n: number) => String(n).padStart(2, '0');

function yearFrom(year: number, month: number): Days {
  const end = new Date(Date.UTC(year + 1, month - 1, 0));
  return { from: `${year}-${pad(month)}-01`, to: end.toISOString().slice(0, 10) };
}

export function yearsOf(today: string, fiscalMonth: number): { thisYear: Days; lastYear: Days } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const begins = month >= fiscalMonth ? year : year - 1;
  return { thisYear: yearFrom(begins, fiscalMonth), lastYear: yearFrom(begins - 1, fiscalMonth) };
}

/** The twelve months of a year, as 2026-03. */
export function monthsOf(days: Days): string[] {
  const [year = 0, month = 1] = days.from.split('-').map(Number);
  return Array.from({ length: 12 }, (_, i) => `${year + Math.floor((month - 1 + i) / 12)}-${pad(((month - 1 + i) % 12) + 1)}`);
}
