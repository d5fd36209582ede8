import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Block, SearchHit, SearchPage, SearchRequest } from '../../../electron/contract/types';
import { exportResultMethods } from '../../../electron/core/library-export-results';
import type { LibraryParts } from '../../../electron/core/library-parts';
import { loadResources } from '../../../electron/core/resources';
import { formatResultCsv } from '../../../electron/core/export-results/csv';
import { formatResultExcel } from '../../../electron/core/export-results/excel';
import { resultWordsSchema, type ResultList } from '../../../electron/core/export-results/result-list';
import { formatResultWord } from '../../../electron/core/export-results/word';
import { openZipPackage } from '../../../electron/core/import/zip-package';
import { extractFile } from '../../../electron/core/import/extract';
import { resources, temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let asked: SearchRequest[];

beforeEach(async () => {
  folder = await temporaryFolder();
  asked = [];
});
afterEach(() => folder.remove());

/** What the database knows of two documents, as rows of the two questions that are asked of it. */
const facts = [
  { document: 1, kind: 'region', value: '3508' },
  { document: 1, kind: 'year', value: '2023' },
];
const reader = {
  get: () => Promise.resolve(undefined),
  all: (sql: string, [ids = '[]']: readonly string[] = []) =>
    Promise.resolve(
      sql.includes('FROM fact')
        ? facts
        : (JSON.parse(ids) as string[]).map((id, index) => ({ number: index + 1, id, fileName: `${id}.pdf` })),
    ),
};

const hits = [
  {
    innovationId: 'i1',
    title: 'KLEPON',
    score: 3,
    passages: [{ heading: 'howItWorks', snippet: 'Petugas <mark>memanggil</mark> &lt;b&gt; &amp; &quot;mencatat&quot;.' }],
    innovation: { region: '3509', year: 2024, agency: 'Dinas Kominfo' },
  },
  { documentId: 'd1', title: '=1+1 Laporan', score: 2, passages: [{ page: 3, snippet: '<mark>Antrean</mark> berkurang.' }], document: {} },
  { documentId: 'd2', title: 'Tanpa kutipan', score: 1, passages: [], document: {} },
] as unknown as SearchHit[];

/** A library of so many hits: the three above over and over. */
async function exporter(total = 3) {
  const all = Array.from({ length: total }, (_, index) => hits[index % 3] as SearchHit);
  const search = (request: SearchRequest): Promise<SearchPage> => {
    asked.push(request);
    const { limit = 20, offset = 0 } = request;
    const parts = [{ kind: 'word', text: 'antrean', added: [{ kind: 'synonym', text: 'antrian', without: '' }] }];
    return Promise.resolve({ total, hits: all.slice(offset, offset + limit), parts } as unknown as SearchPage);
  };
  const parts = { database: { read: reader }, resources: await loadResources(resources), now: () => new Date(2026, 2, 5) };
  return exportResultMethods(parts as unknown as LibraryParts, search).exportResults;
}

async function blocksOf(path: string): Promise<readonly Block[]> {
  const outcome = await extractFile(path, path);
  if (outcome.kind !== 'extracted') throw new Error(outcome.code);
  return outcome.extraction.blocks;
}

async function partOf(path: string, name: string): Promise<string> {
  return (await (await openZipPackage(await readFile(path))).text(name)) ?? '';
}

describe('a list of results', () => {
  test('as CSV opens in Excel as it was meant: letters, quotes, and nothing that computes', async () => {
    const path = join(folder.path, 'hasil.csv');
    expect(await (await exporter())({ query: 'antrean', format: 'csv', path, language: 'id' })).toBe(3);
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(parse(text, { bom: true, record_delimiter: '\r\n' })).toEqual([
      ['No.', 'Jenis', 'Judul', 'Wilayah', 'Tahun', 'Perangkat daerah', 'Kutipan', 'Sumber', 'ID'],
      [
        ...['1', 'Inovasi', 'KLEPON', 'Kabupaten Jember', '2024', 'Dinas Kominfo', 'Petugas memanggil <b> & "mencatat".'],
        ...['KLEPON, Kabupaten Jember, 2024, Dinas Kominfo. Cara kerja.', 'i1'],
      ],
      [
        ...['2', 'Dokumen', "'=1+1 Laporan", 'Kabupaten Lumajang', '2023', '', 'Antrean berkurang.'],
        ...["'=1+1 Laporan, Kabupaten Lumajang, 2023. d1.pdf, hal. 3.", 'd1'],
      ],
      ['3', 'Dokumen', 'Tanpa kutipan', '', '', '', '', 'Tanpa kutipan. d2.pdf.', 'd2'],
    ]);
    expect(asked).toEqual([{ query: 'antrean', limit: 500, offset: 0 }]);
  });

  test('as a workbook has a frozen head, widths and a sheet that says what was asked', async () => {
    const path = join(folder.path, 'hasil.xlsx');
    await (
      await exporter()
    )({ query: 'antrean', order: 'newest', format: 'xlsx', path, language: 'en' });
    expect(asked[0]).toMatchObject({ order: 'newest' });
    const text = (await blocksOf(path)).map((block) => block.text).join('\n');
    for (const part of [
      'Agency',
      'KLEPON',
      '=1+1 Laporan',
      'Kabupaten Lumajang',
      'd1.pdf, p. 3',
      'antrean (also antrian)',
      '3 hits',
      'March 5, 2026',
    ])
      expect(text).toContain(part);
    const sheet = await partOf(path, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"/);
    expect(sheet).toMatch(/<col [^>]*width="40"/);
    expect(sheet).not.toContain('<f>');
  });

  test('as a Word document has the query, how it was understood, the date and a table with sources', async () => {
    const path = join(folder.path, 'hasil.docx');
    await (
      await exporter()
    )({ query: 'antrean', format: 'docx', path, language: 'id' });
    const blocks = await blocksOf(path);
    const texts = blocks.map((block) => block.text);
    expect(texts[0]).toBe('Hasil pencarian');
    expect(texts).toContain('Dipahami sebagai: antrean (juga antrian)');
    expect(texts).toContain('Tanggal: 5 Maret 2026');
    const table = blocks.find(({ kind }) => kind === 'table')?.cells;
    expect(table?.[0]).toEqual(['Judul', 'Wilayah', 'Tahun', 'Kutipan', 'Sumber']);
    expect(table?.[2]).toEqual([
      ...['=1+1 Laporan', 'Kabupaten Lumajang', '2023', 'Antrean berkurang.'],
      '=1+1 Laporan, Kabupaten Lumajang, 2023. d1.pdf, hal. 3.',
    ]);
  });

  test('takes all results in their order, page after page, and says so where it was cut', async () => {
    const path = join(folder.path, 'hasil.csv');
    const exportAll = await exporter(10_500);
    expect(await exportAll({ query: 'a', format: 'csv', path, language: 'id' })).toBe(10_000);
    expect(asked.map(({ offset, limit }) => [offset, limit])).toEqual(Array.from({ length: 20 }, (_, page) => [page * 500, 500]));
    const rows = parse(await readFile(path, 'utf8'), { bom: true, relax_column_count: true }) as string[][];
    expect(rows).toHaveLength(10_002);
    expect(rows[10_000]?.[0]).toBe('10000');
    expect(rows.at(-1)).toEqual(['Berkas ini memuat 10000 temuan pertama dari 10500. Persempit pencarian untuk memuat sisanya.']);
    const word = join(folder.path, 'hasil.docx');
    expect(await exportAll({ query: 'a', format: 'docx', path: word, language: 'id' })).toBe(2000);
    expect((await blocksOf(word)).map(({ text }) => text)).toContain(
      'Berkas ini memuat 2000 temuan pertama dari 10500. Persempit pencarian untuk memuat sisanya.',
    );
  });

  test('without any result is a file that says so', async () => {
    const path = join(folder.path, 'kosong.docx');
    expect(await (await exporter(0))({ query: 'x', format: 'docx', path, language: 'id' })).toBe(0);
    expect((await blocksOf(path)).map(({ text }) => text)).toContain('Tidak ada temuan.');
  });
});

describe('a place that cannot take the file', () => {
  test('is refused by name, what was there stays, and no half file is left', async () => {
    const exportAll = await exporter();
    const to = (path: string) => exportAll({ query: 'a', format: 'csv', path, language: 'id' });
    await expect(to(join(folder.path, 'tidak-ada', 'hasil.csv'))).rejects.toMatchObject({ code: 'folder-not-found' });
    await mkdir(join(folder.path, 'folder.csv', 'isi'), { recursive: true });
    await expect(to(join(folder.path, 'folder.csv'))).rejects.toMatchObject({ code: 'permission-denied' });
    await writeFile(join(folder.path, 'berkas'), 'x');
    await expect(to(join(folder.path, 'berkas', 'hasil.csv'))).rejects.toMatchObject({ code: 'folder-not-found' });
    await expect(to(join(folder.path, `${'x'.repeat(300)}.csv`))).rejects.toMatchObject({ code: 'invalid-argument' });
    await expect(to(join(folder.path, 'a\0b.csv'))).rejects.toMatchObject({ code: 'invalid-argument' });
    expect((await readdir(folder.path)).sort()).toEqual(['berkas', 'folder.csv']);
  });

  test('a search that fails leaves the older file as it was', async () => {
    const path = join(folder.path, 'hasil.csv');
    await writeFile(path, 'yang lama');
    const parts = { database: { read: reader }, resources: await loadResources(resources), now: () => new Date() };
    const failing = exportResultMethods(parts as unknown as LibraryParts, () => Promise.reject(new Error('busy'))).exportResults;
    await expect(failing({ query: 'a', format: 'csv', path, language: 'id' })).rejects.toThrow('busy');
    expect(await readFile(path, 'utf8')).toBe('yang lama');
    expect(await readdir(folder.path)).toEqual(['hasil.csv']);
  });
});

test('whatever a title holds, each format can be read again', async () => {
  const words = resultWordsSchema.parse(JSON.parse(await readFile(join(resources, 'strings/id/results.json'), 'utf8')));
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('=', '"', '\0', '\u000B', '\uFFFE', '\uD800', '<', '&', '\n', ','), fc.string({ minLength: 1 })),
  });
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      const list: ResultList = {
        query: title,
        understood: [title],
        date: '',
        total: 1,
        words,
        rows: [{ kind: 'document', title, citation: title, id: 'd' }],
      };
      expect(parse(formatResultCsv(list), { bom: true, record_delimiter: '\r\n' })).toHaveLength(2);
      for (const [name, content] of [
        ['a.xlsx', await formatResultExcel(list)],
        ['a.docx', await formatResultWord(list)],
      ] as const) {
        const path = join(folder.path, name);
        await writeFile(path, content);
        expect((await blocksOf(path)).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 25 },
  );
});
