import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { DocumentId } from '../../../electron/contract/types';
import { formatRunCsv } from '../../../electron/core/import/run-csv';

test('a formula in a name or title is only text', () => {
  const csv = formatRunCsv([
    { path: '=1+1.pdf', status: 'imported', documentId: 'x' as DocumentId, title: '@SUM(A1)', pages: 2, characters: 10, ms: 5 },
    { path: '-a.pdf', status: 'waiting' },
  ]);
  expect(csv).toBe(
    "path,status,code,document,title,pages,characters,ms\r\n'=1+1.pdf,imported,,x,'@SUM(A1),2,10,5\r\n'-a.pdf,waiting,,,,,,\r\n",
  );
});

test('whatever a title holds, it is read back as one cell', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (title) => {
      const csv = formatRunCsv([{ path: 'a', status: 'imported', title, ms: 0 }]);
      const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as { title: string }[];
      return rows.length === 1 && rows[0]?.title.replace(/^'(?='*[=+\-@\t\r])/, '') === title;
    }),
    { examples: [["'- "], ["''=1"], ['\r']] },
  );
});
