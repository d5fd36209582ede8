import type { ImportState } from '../../contract/types';

const columns = ['path', 'status', 'code', 'document', 'title', 'pages', 'characters', 'ms'] as const;

/** The lines of an import as CSV (RFC 4180: comma, CRLF, quotes doubled). A cell that a spreadsheet would compute gets an apostrophe before it, and so does one that has it already: it can be taken off again. */
export function formatRunCsv(lines: ImportState['files']): string {
  const rows = lines.map((line) => {
    const { code, documentId, title, pages, characters, ms }: Partial<Extract<typeof line, { ms: number }>> = 'ms' in line ? line : {};
    return [line.path, line.status, code, documentId, title, pages, characters, ms];
  });
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
