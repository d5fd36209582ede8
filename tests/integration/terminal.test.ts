import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport, Innovation, MergeReport, SearchPage, Verification } from '../../electron/contract/types';
import { openLibrary } from '../../electron/core/library';
import { resources, temporaryFolder } from '../core/temporary';
import { smallDocx } from '../fixtures/small-docx';
import { smallPdf } from '../fixtures/small-pdf';
import { rumah, rumahJson } from '../fixtures/terminal';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library: string;
let files: string;
let report: ImportReport;

beforeAll(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'library');
  files = join(folder.path, 'files');
  await mkdir(join(files, 'sub'), { recursive: true });
  await writeFile(join(files, 'a.docx'), await smallDocx());
  await writeFile(join(files, 'b.pdf'), smallPdf(['Layanan jemput bola untuk lansia', 'Hasil evaluasi pihak luar']));
  await writeFile(join(files, 'c-rusak.docx'), 'bukan Word');
  await writeFile(join(files, 'd-gambar.pdf'), smallPdf(['']));
  await writeFile(join(files, 'sub', 'a-lagi.docx'), await smallDocx());
  await writeFile(join(files, '~$a.docx'), 'x');
  await writeFile(join(files, 'Thumbs.db'), 'x');
  await rumahJson('init', library);
  report = JSON.parse((await rumah(['import', files, '--library', library, '--json'])).out) as ImportReport;
});
afterAll(() => folder.remove());

const ids = () => Object.fromEntries(report.files.map(({ path, documentId }) => [path.slice(files.length + 1), documentId]));

describe('import', () => {
  test('gives one line a file in order of path, with its status and reason', () => {
    expect(report.files.map(({ path, status, code }) => [path.slice(files.length + 1), status, code])).toEqual([
      ['a.docx', 'imported', undefined],
      ['b.pdf', 'imported', undefined],
      ['c-rusak.docx', 'refused', 'damaged'],
      ['d-gambar.pdf', 'no-text', undefined],
      ['sub/a-lagi.docx', 'duplicate', undefined],
    ]);
    expect(report.counts).toMatchObject({ imported: 2, duplicate: 1, 'no-text': 1, refused: 1 });
    expect(report.files.every(({ ms }) => Number.isInteger(ms))).toBe(true);
  });

  test('ends with 1 when a file was refused and 0 when all are in', async () => {
    expect((await rumah(['import', files, '--library', library])).code).toBe(1);
    expect((await rumah(['import', join(files, 'a.docx'), '--library', library])).code).toBe(0);
  });
});

test('a document is given whole: metadata, blocks with page or paragraph, no null anywhere', async () => {
  const word = await rumahJson<Record<string, unknown>>('document', ids()['a.docx'] ?? '', '--library', library);
  expect(word).toMatchObject({
    title: 'Usulan Contoh',
    format: 'docx',
    pages: 0,
    language: 'id',
    status: 'imported',
    sections: [{ key: 'ringkasan' }, { key: 'implementasi', parent: 'ringkasan' }],
  });
  const pdf = await rumahJson<{ blocks: unknown[] }>('document', ids()['b.pdf'] ?? '', '--library', library);
  expect(pdf.blocks[0]).toEqual({ kind: 'paragraph', page: 1, text: 'Layanan jemput bola untuk lansia' });
  expect(JSON.stringify([word, pdf])).not.toContain('null');
});

test('a search gives ranked hits with marked, escaped snippets and their place', async () => {
  const page = await rumahJson<SearchPage>('search', '"jemput bola" lansia', '--library', library);
  expect(page).toMatchObject({ total: 1, notSearchable: 1 });
  expect(page.hits[0]).toMatchObject({ documentId: ids()['b.pdf'], passages: [{ page: 1 }] });
  expect(page.hits[0]?.passages[0]?.snippet).toContain('<mark>lansia</mark>');
  expect(await rumahJson('search', '--library', library, '--', '-lansia')).toMatchObject({ total: 0 });
  expect((await rumah(['search', 'x', '--limit', '0', '--library', library])).code).toBe(2);
});

test('an innovation is made, exported, verified and merged into a second library, twice without change', async () => {
  const record = await rumahJson<Innovation>(
    'innovation',
    'create',
    '--document',
    ids()['a.docx'] ?? '',
    ids()['b.pdf'] ?? '',
    '--library',
    library,
    '--publish',
  );
  expect(record).toMatchObject({ name: 'Usulan Contoh', status: 'published' });
  expect(record.documents).toHaveLength(2);
  const draft = await rumahJson<Innovation>(
    'innovation',
    'create',
    '--document',
    ids()['b.pdf'] ?? '',
    '--name',
    'Masih Draf',
    '--library',
    library,
  );
  const bundle = join(folder.path, 'paket.rumah.zip');
  expect((await rumah(['export', '--innovation', draft.id, '--out', bundle, '--library', library])).code).toBe(1);
  expect(await rumahJson('export', '--all', '--out', bundle, '--library', library)).toMatchObject({ innovations: 1, documents: 2 });
  expect(await rumahJson<Verification>('verify', bundle)).toEqual({ ok: true, findings: [] });
  const second = join(folder.path, 'second');
  await rumahJson('init', second);
  const preview = await rumahJson<MergeReport>('merge', bundle, '--library', second, '--dry-run');
  expect(preview.added).toHaveLength(3);
  expect(await rumahJson('stats', '--library', second)).toMatchObject({ documents: 0, innovations: 0 });
  expect(await rumahJson<MergeReport>('merge', bundle, '--library', second)).toEqual(preview);
  expect(await rumahJson<MergeReport>('merge', bundle, '--library', second)).toMatchObject({ added: [], conflicts: [] });
  expect(await rumahJson('innovation', record.id, '--library', second)).toEqual(record);
  expect(await rumahJson<Verification>('check', '--library', second)).toEqual({ ok: true, findings: [] });
});

test('a bundle in which one byte changed is refused by name, and nothing of it is taken', async () => {
  const bundle = join(folder.path, 'paket.rumah.zip');
  const bytes = await readFile(bundle);
  const changed = join(folder.path, 'berubah.rumah.zip');
  const inside = bytes.indexOf('data/objects/') + 300; // past the entry's name, in the middle of an original
  bytes.writeUInt8(bytes.readUInt8(inside) ^ 1, inside);
  await writeFile(changed, bytes);
  const run = await rumah(['verify', changed, '--json']);
  expect(run.code).toBe(1);
  expect((JSON.parse(run.out) as Verification).findings).toMatchObject([{ code: 'bag-file-changed' }]);
  const merge = await rumah(['merge', changed, '--library', library, '--json']);
  expect(merge.code).toBe(1);
  expect(JSON.parse(merge.out)).toMatchObject({ error: { code: 'bundle-invalid' } });
});

test('without its database the library is made again with the same ids', async () => {
  const before = await Promise.all([rumahJson('documents', '--library', library), rumahJson('innovations', '--library', library)]);
  for (const ending of ['', '-wal', '-shm']) await rm(join(library, `archive.sqlite${ending}`), { force: true });
  expect(await rumahJson('rebuild', '--library', library)).toMatchObject({ documents: 3, innovations: 2, findings: [] });
  const after = await Promise.all([rumahJson('documents', '--library', library), rumahJson('innovations', '--library', library)]);
  expect(new Set(Object.values(after[0] as { documents: object[] }).flat())).toEqual(
    new Set(Object.values(before[0] as { documents: object[] }).flat()),
  );
  expect(after[1]).toEqual(before[1]);
  expect(await rumahJson<Verification>('check', '--library', library)).toEqual({ ok: true, findings: [] });
});

test('beside an open library reading commands work and writing ones are refused', async () => {
  const extractHost = { start: () => Promise.reject(new Error('not needed')), memory: () => Promise.resolve(undefined) };
  const open = await openLibrary({ folder: library, mode: 'write', resources, extractHost, now: () => new Date() });
  expect((await rumah(['stats', '--library', library])).code).toBe(0);
  const refused = await rumah(['import', join(files, 'a.docx'), '--library', library, '--json']);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'library-locked' } });
  await open.close();
});

describe('wrong use and refusals', () => {
  test.each([
    [[]],
    [['ada-ada-saja']],
    [['search', '--library', '/x']],
    [['import', 'a', '--libary', '/x']],
    [['export', '--library', '/x']],
  ])('rumah %j ends with 2 and says how it is used', async (words) => {
    const run = await rumah(words);
    expect(run.code).toBe(2);
    expect(run.err).toContain('rumah import');
    expect(run.out).toBe('');
  });

  test('a folder that is no library, is missing, or is not empty is refused with its code', async () => {
    const code = async (...words: string[]) =>
      (JSON.parse((await rumah([...words, '--json'])).out) as { error: { code: string } }).error.code;
    expect(await code('stats', '--library', files)).toBe('not-a-library');
    expect(await code('stats', '--library', join(folder.path, 'tiada'))).toBe('folder-not-found');
    expect(await code('init', files)).toBe('folder-not-empty');
    expect(await code('innovation', '00000000-0000-4000-8000-000000000000', '--library', library)).toBe('innovation-not-found');
  });
});
