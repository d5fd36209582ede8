import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block, DocumentId, PicturePage } from '../../electron/contract/types';
import { checkOcrFiles, mendOcrFiles } from '../../electron/core/check-ocr';
import { openDatabase } from '../../electron/core/database/open';
import type { Database } from '../../electron/core/database/types';
import { finishReading } from '../../electron/core/import/ocr/finish-reading';
import { layOutPage } from '../../electron/core/import/ocr/layout';
import { ocrFilePath, readOcrFile, restoreOcrPages, writePendingOcrFiles } from '../../electron/core/import/ocr/ocr-file';
import { addDocument, getDocument } from '../../electron/core/records/documents';
import {
  enqueueOcrPages,
  enqueueUnreadDocuments,
  failOcrPage,
  nextOcrPage,
  retryOcrPages,
  storeOcrPages,
} from '../../electron/core/records/ocr-pages';
import { countOcrPages, listOcrDocuments, readPicturePage } from '../../electron/core/records/ocr-results';
import { engineOver } from './search/temporary-library';
import { migrations, temporaryFolder } from './temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: Database;
const open = (name: string) => openDatabase({ path: join(folder.path, name), migrations, mode: 'create' });
beforeEach(async () => {
  folder = await temporaryFolder();
  database = await open('archive.sqlite');
});
afterEach(async () => {
  await database.close();
  await folder.remove();
});

const sha256 = 'ab'.repeat(32);
const id = randomUUID() as DocumentId;

async function add(blocks: readonly Block[], pages: number, into = database, named = { id, sha256 }): Promise<number> {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const status = characters > 0 ? 'imported' : 'no-text';
  const described = {
    format: 'pdf',
    fileName: 'pindaian.pdf',
    source: '/pindaian.pdf',
    title: 'pindaian',
    language: 'und',
    bytes: 1,
  } as const;
  return into.write(async (tx) => {
    const number = await addDocument(tx, { ...named, ...described, pages, characters, status, importedAt: '2026-01-02T03:04:05Z', blocks });
    return number;
  });
}

/** A page with one line of words. */
function picture(text: string): PicturePage {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    box: { left: 0.1 + index * 0.05, top: 0.2, right: 0.14 + index * 0.05, bottom: 0.22 },
    confidence: 90,
  }));
  return { lines: [{ words, paragraph: 0, height: 0.0125, stroke: 0.1 }], confidence: 90, rotation: 0 };
}

async function store(document: number, page: number, text: string): Promise<void> {
  const read = picture(text);
  await database.write(async (tx) => {
    await storeOcrPages(tx, document, [{ page, picture: read, blocks: layOutPage(read, page) }], finishReading);
  });
}

const texts = async (from = database) => (await getDocument(from.read, id)).blocks.map(({ page, text }) => [page, text]);
const status = async () => (await getDocument(database.read, id)).status;
const hits = async (query: string) => {
  const engine = engineOver(folder.path, database);
  await engine.settled();
  const { total } = await engine.methods.search({ query });
  await engine.stop();
  return total;
};

test('a document is searchable by the pages read so far, in their order, whichever came first', async () => {
  const number = await add([], 3);
  await database.write((tx) => enqueueOcrPages(tx, number, [1, 2, 3]));
  expect(await status()).toBe('no-text');
  await store(number, 3, 'Lampiran daftar hadir warga.');
  await store(number, 1, 'BAB I PENDAHULUAN');
  expect(await status()).toBe('partial');
  expect(await hits('hadir')).toBe(1);
  expect(await hits('kunjungan')).toBe(0);
  await store(number, 2, 'Petugas mencatat kunjungan yang dilakukan di setiap dusun dan di balai desa.');
  expect(await status()).toBe('imported');
  expect(await hits('kunjungan')).toBe(1);
  expect((await texts()).map(([page]) => page)).toEqual([1, 2, 3]);
  const document = await getDocument(database.read, id);
  expect(document.blocks[1]?.headingPath).toBe('BAB I PENDAHULUAN');
  expect(document.language).toBe('id');
  expect(document.characters).toBe(document.blocks.reduce((sum, { text }) => sum + text.length, 0));
});

test('a scanned page takes its place between pages that have text, and replaces the stamp that stood on it', async () => {
  const block = (page: number, text: string): Block => ({ kind: 'paragraph', page, text });
  const number = await add([block(1, 'Surat pengantar.'), block(2, '2'), block(3, 'Penutup.')], 3);
  await database.write((tx) => enqueueOcrPages(tx, number, [2]));
  expect(await status()).toBe('partial');
  await store(number, 2, 'Berita acara serah terima.');
  expect(await texts()).toEqual([
    [1, 'Surat pengantar.'],
    [2, 'Berita acara serah terima.'],
    [3, 'Penutup.'],
  ]);
  expect(await status()).toBe('imported');
});

test('pages wait in order, those in work are passed over, and one that failed comes last and is set aside the second time', async () => {
  const number = await add([], 3);
  await database.write((tx) => enqueueOcrPages(tx, number, [1, 2, 3]));
  const next = async (...inWork: number[]) =>
    (
      await nextOcrPage(
        database.read,
        inWork.map((page) => ({ document: number, page })),
      )
    )?.page;
  expect(await nextOcrPage(database.read, [])).toEqual({ document: number, page: 1, id, sha256, format: 'pdf' });
  expect(await next(1)).toBe(2);
  await database.write((tx) => failOcrPage(tx, { document: number, page: 1 }, 'timeout'));
  expect([await next(), await next(2, 3)]).toEqual([2, 1]);
  await database.write((tx) => failOcrPage(tx, { document: number, page: 1 }, 'timeout'));
  expect(await next(2, 3)).toBeUndefined();
  expect(await countOcrPages(database.read)).toEqual({ waiting: 2, done: 0, failed: 1 });
  await database.write((tx) => retryOcrPages(tx, id));
  expect(await countOcrPages(database.read, id)).toEqual({ waiting: 3, done: 0, failed: 0 });
});

test('documents of an older library that have pictures only wait with all their pages, once', async () => {
  await add([], 3);
  await add([], 0, database, { id: randomUUID() as DocumentId, sha256: 'cd'.repeat(32) });
  expect(await database.write(enqueueUnreadDocuments)).toBe(3);
  expect(await database.write(enqueueUnreadDocuments)).toBe(0);
  expect(await listOcrDocuments(database.read)).toEqual([
    { id, title: 'pindaian', status: 'no-text', pagesDone: 0, pagesLeft: 3, pagesFailed: 0 },
  ]);
});

test('the words of a page can be shown where they stand', async () => {
  const number = await add([], 1);
  await store(number, 1, 'Daftar hadir.');
  expect(await readPicturePage(database.read, id, 1)).toEqual(picture('Daftar hadir.'));
  expect(await readPicturePage(database.read, id, 2)).toBeUndefined();
});

test('what was recognised outlives the database: done, failed and waiting pages come back from the file', async () => {
  const number = await add([], 4);
  await database.write((tx) => enqueueOcrPages(tx, number, [1, 2, 3, 4]));
  await store(number, 1, 'BAB I PENDAHULUAN');
  await store(number, 2, 'Petugas mencatat kunjungan.');
  for (let tries = 0; tries < 2; tries += 1) await database.write((tx) => failOcrPage(tx, { document: number, page: 3 }, 'damaged'));
  await writePendingOcrFiles(folder.path, database);
  expect(await checkOcrFiles(folder.path, database.read)).toEqual([]);

  const rebuilt = await open('rebuilt.sqlite');
  const again = await add([], 4, rebuilt);
  const pages = await readOcrFile(folder.path, sha256);
  if (!Array.isArray(pages)) throw new Error('there is no file');
  await rebuilt.write((tx) => restoreOcrPages(tx, again, pages));
  expect(await texts(rebuilt)).toEqual(await texts());
  expect(await countOcrPages(rebuilt.read)).toEqual({ waiting: 1, done: 2, failed: 1 });
  expect(await listOcrDocuments(rebuilt.read)).toEqual(await listOcrDocuments(database.read));
  await rebuilt.close();
});

test('a file that is gone or damaged is found and mended, one that belongs to nothing is found', async () => {
  const number = await add([], 1);
  await store(number, 1, 'Daftar hadir.');
  expect(await checkOcrFiles(folder.path, database.read)).toEqual([]); // late, and noted
  await writePendingOcrFiles(folder.path, database);
  const codes = async () => (await checkOcrFiles(folder.path, database.read)).map(({ code }) => code);
  const good = await readFile(ocrFilePath(folder.path, sha256), 'utf8');
  await rm(ocrFilePath(folder.path, sha256));
  expect(await codes()).toEqual(['ocr-file-missing']);
  await writeFile(ocrFilePath(folder.path, sha256), good.slice(0, 40));
  expect(await codes()).toEqual(['ocr-file-unreadable']);
  await mendOcrFiles(folder.path, database);
  await writePendingOcrFiles(folder.path, database);
  expect(await readFile(ocrFilePath(folder.path, sha256), 'utf8')).toBe(good);
  const other = ocrFilePath(folder.path, 'ef'.repeat(32));
  await mkdir(dirname(other), { recursive: true });
  await writeFile(other, good);
  expect(await codes()).toEqual(['ocr-file-untracked']);
});
