import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentId } from '../../electron/contract/types';
import { openLibrary } from '../../electron/core/library';
import type { Library } from '../../electron/core/library-parts';
import { rebuildLibrary } from '../../electron/core/rebuild';
import { extractHostHere } from './extract-host-here';
import { resources, temporaryFolder } from './temporary';

const proposal = `# Inovasi KLEPON (Kunjungan Layanan Ponsel) Dinas Sosial Kabupaten Lumajang

## Latar Belakang

Warga lanjut usia sulit datang ke kantor. Hubungi petugas di 081234567890.

## Tujuan

Waktu tunggu turun dari 34 hari menjadi 3 hari.

Catatan rapat

Rapat dihadiri perangkat desa dan pendamping.

## Penutup

Layanan ini dilanjutkan setiap tahun.
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;
let library: Library;
let id: DocumentId;
const options = { resources, extractHost: extractHostHere, now: () => new Date() };
const keys = async () => (await library.document({ id })).sections.map(({ key }) => key);

async function take(name: string, text: string): Promise<DocumentId> {
  await writeFile(join(folder.path, name), text);
  const { files } = await library.importPaths({ paths: [join(folder.path, name)] });
  return files[0]?.documentId as DocumentId;
}

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, 'library');
  library = await openLibrary({ ...options, folder: path, mode: 'write', create: {} });
  id = await take('usulan.md', proposal);
});
afterEach(async () => {
  await library.close();
  await folder.remove();
});

test('a document that comes in has its sections, facts and findings, each with its place', async () => {
  const document = await library.document({ id });
  expect(await keys()).toEqual(['latar_belakang', 'tujuan', 'penutup']);
  expect(document.facts).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'region', value: '3508' }),
      expect.objectContaining({ kind: 'result', value: '34 hari → 3 hari', paragraph: 5 }),
    ]),
  );
  expect(document.privacyFindings).toMatchObject([{ kind: 'phone', paragraph: 3 }]);
  expect((await library.documents({}))[0]).toMatchObject({ personalData: 1, status: 'imported' });
});

test('what a librarian corrects is there at once, is taken back step by step, and outlives the database', async () => {
  await library.correctSections({ id, change: { kind: 'mark', block: 5, key: 'data_dukung' } });
  expect(await keys()).toEqual(['latar_belakang', 'tujuan', 'data_dukung', 'penutup']);
  await library.correctSections({ id, change: { kind: 'unmark', block: 7 } });
  await library.correctSections({ id, change: { kind: 'family', family: 'A' } });
  expect(await library.document({ id })).toMatchObject({ family: 'A' });
  expect(await keys()).toEqual(['latar_belakang', 'tujuan', 'data_dukung']);

  await library.close();
  for (const name of await readdir(path)) if (name.startsWith('archive.sqlite')) await rm(join(path, name));
  await rebuildLibrary({ ...options, folder: path });
  library = await openLibrary({ ...options, folder: path, mode: 'write' });
  expect(await keys()).toEqual(['latar_belakang', 'tujuan', 'data_dukung']);

  expect(await library.undoCorrection({ id })).toBe(true);
  expect(await library.undoCorrection({ id })).toBe(true);
  expect(await keys()).toEqual(['latar_belakang', 'tujuan', 'data_dukung', 'penutup']);
  expect(await library.undoCorrection({ id })).toBe(true);
  expect(await library.undoCorrection({ id })).toBe(false);
  expect(await keys()).toEqual(['latar_belakang', 'tujuan', 'penutup']);
});

test('a block that is not there cannot be corrected', async () => {
  await expect(library.correctSections({ id, change: { kind: 'unmark', block: 99 } })).rejects.toMatchObject({ code: 'invalid-argument' });
  expect(await keys()).toEqual(['latar_belakang', 'tujuan', 'penutup']);
});

test('a text that was changed a little is suggested as a near-duplicate until a person says it is none', async () => {
  const long = `${proposal}\n${Array.from({ length: 40 }, (_, line) => `Kalimat ke-${line} tentang jadwal kunjungan petugas ke dusun nomor ${line}.`).join('\n\n')}`;
  const first = await take('panjang.md', long);
  const second = await take('panjang dua.md', long.replace('setiap tahun', 'pada tahun depan'));
  const pairs = (await library.duplicates({})).filter(({ kind }) => kind === 'near');
  expect(pairs).toHaveLength(1);
  expect(new Set(pairs[0]?.documents)).toEqual(new Set([first, second]));
  const { removedWords, addedWords, share } = await library.compareDocuments({ documents: [first, second] });
  expect([removedWords, addedWords]).toEqual([1, 2]);
  expect(share).toBeGreaterThan(0.9);
  await library.dismissDuplicate({ kind: 'near', documents: [second, first] });
  expect((await library.duplicates({})).filter(({ kind }) => kind === 'near')).toEqual([]);
  await library.correctSections({ id: second, change: { kind: 'family', family: 'B' } });
  expect((await library.duplicates({})).filter(({ kind }) => kind === 'near')).toEqual([]);
});
