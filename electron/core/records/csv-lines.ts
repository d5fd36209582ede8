/** What a cell may hold; undefined is an empty one. */
export type CsvCell = string | number | undefined;

/** Rows as CSV (RFC 4180: comma, CRLF, quotes doubled). A cell that a spreadsheet would compute gets an apostrophe before it, and so does one that has it already: it can be taken off again. */
export function formatCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
