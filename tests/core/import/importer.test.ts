import { mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/core/database/open';
import type { Database } from '../../../electron/core/database/types';
import type { Extractor } from '../../../electron/core/import/extraction';
import { readOriginal, type ImportDependencies } from '../../../electron/core/import/importer';
import { hashFile, originalPath, readSidecar, readSidecars } from '../../../electron/core/import/originals';
import { createImportQueue, type ImportQueue, type QueueListener } from '../../../electron/core/import/queue';
import { getDocument, listDocuments } from '../../../electron/core/records/documents';
import { smallDocx } from '../../fixtures/small-docx';
import { smallPdf } from '../../fixtures/small-pdf';
import { extractorHere, migrations, temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: Database;
let inbox: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  inbox = join(folder.path, 'masuk');
  await mkdir(inbox);
  database = await openDatabase({ path: join(folder.path, 'archive.sqlite'), migrations, mode: 'create' });
});
afterEach(async () => {
  await database.close();
  await folder.remove();
});

const put = (name: string, content: string | Uint8Array) => writeFile(join(inbox, name), content);

const indexNothing = () => Promise.resolve();
type OnLine = (line: Parameters<QueueListener['line']>[1], cancel: () => void) => void;

/** Everything in the inbox through a queue of its own. */
async function importInbox(dependencies: Partial<ImportDependencies> = {}, onLine: OnLine = () => undefined) {
  const now = () => new Date('2026-03-02T01:00:00.000Z');
  const work = {
    folder: folder.path,
    database,
    extractor: extractorHere,
    now,
    settleDocument: indexNothing,
    inWork: new Map(),
    ...dependencies,
  };
  const queue: ImportQueue = createImportQueue(work, {
    line: (_run, line) => onLine(line, () => void queue.cancel(queue.active())),
    left: () => undefined,
  });
  const one = await queue.add([inbox], 'terminal');
  const ended = queue.ended(one);
  queue.begin([one]);
  return ended.finally(() => queue.close());
}

async function run(dependencies: Partial<ImportDependencies> = {}, onLine?: OnLine) {
  const report = await importInbox(dependencies, onLine);
  return { ...report, lines: report.files.map(({ path, status, code }) => [basename(path), status, ...(code ? [code] : [])]) };
}

test('each file has a line in order of path, and a broken one harms no other', async () => {
  await put('a.docx', await smallDocx());
  await put('b.docx', 'rusak');
  await put('c.docx', await smallDocx());
  await put('d.pdf', smallPdf(['']));
  await put('e.pdf', smallPdf(['Layanan']));
  await put('f.zip', 'PK');
  const { lines, counts, files } = await run();
  expect(lines).toEqual([
    ['a.docx', 'imported'],
    ['b.docx', 'refused', 'damaged'],
    ['c.docx', 'duplicate'],
    ['d.pdf', 'no-text'],
    ['e.pdf', 'imported'],
    ['f.zip', 'refused', 'damaged'],
  ]);
  expect(counts).toEqual({ imported: 2, partial: 0, duplicate: 1, 'no-text': 1, refused: 2, cancelled: 0 });
  expect(files[2]?.documentId).toBe(files[0]?.documentId);
  expect(await listDocuments(database.read)).toHaveLength(3);
});

test('what was imported lies there as row, original and sidecar, and can be read again from them', async () => {
  await put('Usulan.docx', await smallDocx());
  const [line] = (await run()).files;
  if (!line?.documentId) throw new Error('nothing was imported');
  const document = await getDocument(database.read, line.documentId);
  expect(document).toMatchObject({
    title: 'Usulan Contoh',
    fileName: 'Usulan.docx',
    format: 'docx',
    importedAt: '2026-03-02T01:00:00.000Z',
  });
  expect(await hashFile(originalPath(folder.path, document.sha256, 'docx'))).toBe(document.sha256);
  const sidecar = await readSidecar(folder.path, document.sha256);
  if (!sidecar) throw new Error('there is no sidecar');
  const again = await readOriginal({ folder: folder.path, extractor: extractorHere }, sidecar);
  expect(again).toMatchObject({ id: document.id, title: document.title, blocks: document.blocks });
});

test('importing again changes nothing', async () => {
  await put('a.docx', await smallDocx());
  await run();
  expect((await run()).lines).toEqual([['a.docx', 'duplicate']]);
  expect((await readSidecars(folder.path)).sidecars).toHaveLength(1);
});

test('a document without a title is called by its file name', async () => {
  await put('Laporan \u202etriwulan.txt', 'Isi laporan.');
  const [line] = (await run()).files;
  expect(line?.title).toBe('Laporan triwulan');
});

test('a file that goes away while it is read is refused, and the others come in', async () => {
  await put('a.txt', 'Isi satu.');
  await put('b.txt', 'Isi dua.');
  const pulled: Extractor = {
    ...extractorHere,
    extract: async (file) => {
      const outcome = await extractorHere.extract(file);
      if (file.name === 'a.txt') await rm(file.path);
      return outcome;
    },
  };
  expect((await run({ extractor: pulled })).lines).toEqual([
    ['a.txt', 'refused', 'unreadable'],
    ['b.txt', 'imported'],
  ]);
});

test('a file beyond the measure is refused without being read to its end', async () => {
  await put('besar.pdf', '%PDF-1.7');
  await truncate(join(inbox, 'besar.pdf'), 2 ** 40);
  const { lines, ms } = await run();
  expect(lines).toEqual([['besar.pdf', 'refused', 'too-large']]);
  expect(ms).toBeLessThan(5_000);
});

test('after a cancel the files that are left are cancelled, what is in stays in', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await put(`${name}.txt`, `Isi ${name}.`);
  const { lines } = await run({}, ({ status }, cancel) => status === 'imported' && cancel());
  const statuses = lines.map(([, status]) => status);
  expect(statuses.slice(2)).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
  expect(await listDocuments(database.read)).toHaveLength(statuses.filter((status) => status === 'imported').length);
});

test('a row that cannot be written stops the import, and no row without its original is left', async () => {
  await put('a.txt', 'Isi.');
  const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
  await expect(importInbox({ settleDocument: () => Promise.reject(full) })).rejects.toMatchObject({ code: 'disk-full' });
  expect(await listDocuments(database.read)).toEqual([]);
  expect((await run()).lines).toEqual([['a.txt', 'imported']]);
  expect(await readdir(join(folder.path, 'tmp'))).toEqual([]);
});
