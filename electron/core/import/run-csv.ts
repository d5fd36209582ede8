import type { ImportState } from '../../contract/types';
import { formatCsv } from '../records/csv-lines';

const columns = ['path', 'status', 'code', 'document', 'title', 'pages', 'characters', 'ms'] as const;

/** The lines of an import as CSV. */
export function formatRunCsv(lines: ImportState['files']): string {
  const rows = lines.map((line) => {
    const { code, documentId, title, pages, characters, ms }: Partial<Extract<typeof line, { ms: number }>> = 'ms' in line ? line : {};
    return [line.path, line.status, code, documentId, title, pages, characters, ms];
  });
  return formatCsv([columns, ...rows]);
}
