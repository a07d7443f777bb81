/** Rows that were copied in a spreadsheet: a line each, cells between tabs. */
export const columns = ['donor', 'amount', 'reference', 'fund', 'note'] as const;
export type ColumnKey = (typeof columns)[number];
export type PastedRow = Partial<Record<ColumnKey, string>>;

/** Null where the text is no table, so that it is pasted as text. The first cell goes into the column it is pasted in. */
export function pastedRows(text: string, from: ColumnKey): PastedRow[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  if (lines.length === 1 && !lines[0]?.includes('\t')) return null;
  const first = columns.indexOf(from);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row: PastedRow = {};
      line.split('\t').forEach((cell, i) => {
        const key = columns[first + i];
        if (key) row[key] = unquote(cell);
      });
      return row;
    });
}

/** Spreadsheets put a cell with a quotation mark in it between two more. */
function unquote(cell: string): string {
  const text = cell.trim();
  return text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replace(/""/g, '"') : text;
}
