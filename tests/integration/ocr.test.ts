import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentDetail, OcrReport } from '../../electron/contract/types';
import { openDatabase } from '../../electron/core/database/open';
import { countOcrPages } from '../../electron/core/records/ocr-results';
import { migrations, temporaryFolder } from '../core/temporary';
import { scannedPdf } from '../fixtures/scanned-pdf';
import { rumah, rumahJson } from '../fixtures/terminal';
import { textPicture } from '../fixtures/text-picture';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: string;
let id: string;

const page = (heading: string, ...lines: readonly string[]) =>
  textPicture([{ text: heading, size: 40, bold: true, top: 120 }, ...lines.map((text, index) => ({ text, top: 220 + index * 48 }))]);

beforeAll(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'pustaka');
  await mkdir(join(folder.path, 'masuk'));
  const scan = await scannedPdf([
    page('BAB I PENDAHULUAN', 'Warga lanjut usia menunggu surat keterangan berkali-', 'kali karena kantor desa jauh dari dusun mereka.'),
    page('BAB II PELAKSANAAN', 'Petugas menjemput berkas setiap hari Selasa pagi.'),
    page('BAB III HASIL', 'Waktu layanan turun dari tujuh hari menjadi satu hari.'),
  ]);
  await writeFile(join(folder.path, 'masuk/pindaian.pdf'), scan);
  await rumahJson('init', library);
  await rumahJson('import', join(folder.path, 'masuk'), '--library', library);
  const { documents } = await rumahJson<{ documents: { id: string }[] }>('documents', '--library', library);
  id = documents[0]?.id ?? '';
});
afterAll(() => folder.remove());

const total = async (query: string) => (await rumahJson<{ total: number }>('search', query, '--library', library)).total;
const document = () => rumahJson<DocumentDetail>('document', id, '--library', library);

/** Ends `rumah ocr` with SIGKILL as soon as one page is stored. */
async function killAfterOnePage(): Promise<void> {
  const database = await openDatabase({ path: join(library, 'archive.sqlite'), migrations, mode: 'read' });
  let isTime = false;
  const watch = setInterval(() => void countOcrPages(database.read).then(({ done }) => (isTime ||= done >= 1)), 50);
  await rumah(['ocr', '--library', library, '--json'], { killWhen: () => isTime });
  clearInterval(watch);
  await database.close();
}

test('recognition that is killed goes on where it was, and a document is searchable by the pages read before', async () => {
  const words = ['menunggu', 'menjemput', 'turun'];
  const found = async () => (await Promise.all(words.map(total))).reduce((sum, n) => sum + n, 0);
  expect(await found()).toBe(0);
  await killAfterOnePage();
  const before = await countDone();
  expect(before).toBeGreaterThanOrEqual(1);
  expect(await found()).toBe(before);
  expect((await rumah(['check', '--library', library])).code).toBe(0);
  const report = await rumahJson<OcrReport>('ocr', '--library', library);
  expect(report.documents).toMatchObject([{ id, status: 'imported', pagesDone: 3, pagesLeft: 0, pagesFailed: 0 }]);
  expect(await found()).toBe(3);
  expect((await document()).blocks).toMatchObject([
    { kind: 'heading', level: 1, page: 1, text: 'BAB I PENDAHULUAN' },
    { kind: 'paragraph', page: 1, text: expect.stringContaining('berkali-kali karena kantor desa') as string },
    { kind: 'heading', page: 2, text: 'BAB II PELAKSANAAN' },
    { kind: 'paragraph', page: 2, headingPath: 'BAB II PELAKSANAAN' },
    { kind: 'heading', page: 3 },
    { kind: 'paragraph', page: 3 },
  ]);
});

async function countDone(): Promise<number> {
  const database = await openDatabase({ path: join(library, 'archive.sqlite'), migrations, mode: 'read' });
  const { done } = await countOcrPages(database.read);
  await database.close();
  return done;
}

test('a rebuild keeps what was recognised', async () => {
  const before = await document();
  expect((await rumah(['check', '--library', library])).code).toBe(0);
  expect(await rumahJson('rebuild', '--library', library)).toMatchObject({ documents: 1, findings: [] });
  expect(await document()).toEqual(before);
  expect((await rumah(['check', '--library', library])).code).toBe(0);
  expect(await total('menunggu')).toBe(1);
});
