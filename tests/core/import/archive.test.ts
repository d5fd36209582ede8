import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveLimits, unpackArchive, type ArchiveLimits } from '../../../electron/core/import/archive';
import { temporaryFolder } from '../temporary';
import { zipOf } from '../../fixtures/import/zip';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => (folder = await temporaryFolder()));
afterEach(() => folder.remove());

async function unpack(bytes: Buffer, limits: Partial<ArchiveLimits> = {}) {
  const path = join(folder.path, 'kiriman.zip');
  await writeFile(path, bytes);
  return unpackArchive(path, join(folder.path, 'unpacked'), { ...archiveLimits, ...limits });
}

test('each file lies under a name of our own and keeps the name it had as words', async () => {
  const entries = await unpack(await zipOf({ '2023/Usulan Desa.docx': 'satu', 'laporan.PDF': 'dua', '.DS_Store': 'x', '__MACOSX/a': 'x' }));
  expect(entries).toEqual([
    { kind: 'unpacked', name: '2023/Usulan Desa.docx', path: join(folder.path, 'unpacked/1.docx') },
    { kind: 'unpacked', name: 'laporan.PDF', path: join(folder.path, 'unpacked/2.pdf') },
  ]);
  expect(await readFile(join(folder.path, 'unpacked/1.docx'), 'utf8')).toBe('satu');
});

test('a name that climbs out of the folder leads nowhere', async () => {
  const bytes = await zipOf({ 'xx/xx/keluar.txt': 'jahat' });
  for (let at = bytes.indexOf('xx/xx/'); at >= 0; at = bytes.indexOf('xx/xx/', at + 1)) bytes.write('../../', at);
  await mkdir(join(folder.path, 'unpacked'), { recursive: true });
  const entries = await unpack(bytes).catch((error: { code: string }) => error.code);
  expect(await readdir(folder.path)).toEqual(['kiriman.zip', 'unpacked']);
  expect(await readdir(join(folder.path, '..')).then((names) => names.includes('keluar.txt'))).toBe(false);
  if (typeof entries !== 'string')
    expect(entries.every((entry) => entry.kind === 'refused' || entry.path.startsWith(folder.path))).toBe(true);
});

test('archives in archives, encrypted, too large and lying entries are refused one by one, the others are unpacked', async () => {
  const bytes = await zipOf({ 'dalam.zip': 'PK', 'besar.txt': 'x'.repeat(5000), 'baik.txt': 'isi' });
  expect(await unpack(bytes, { entryBytes: 1000 })).toEqual([
    { kind: 'refused', name: 'dalam.zip', code: 'unsupported-format' },
    { kind: 'refused', name: 'besar.txt', code: 'too-large' },
    { kind: 'unpacked', name: 'baik.txt', path: join(folder.path, 'unpacked/3.txt') },
  ]);
});

test('too many files, more bytes than all may have, and a zip that is none', async () => {
  await expect(unpack(await zipOf({ a: '1', b: '2' }), { entries: 1 })).rejects.toMatchObject({ code: 'too-large' });
  expect((await unpack(await zipOf({ 'a.txt': '12345', 'b.txt': '12345' }), { totalBytes: 8 })).map(({ kind }) => kind)).toEqual([
    'unpacked',
    'refused',
  ]);
  await expect(unpack(Buffer.from('PK bukan zip'))).rejects.toMatchObject({ code: 'damaged' });
});

test('an entry that unpacks to far more than its size is a bomb', async () => {
  const bytes = await zipOf({ 'bom.txt': Buffer.alloc(200_000, 32) });
  expect(await unpack(bytes, { ratioFrom: 1000, ratio: 50 })).toEqual([{ kind: 'refused', name: 'bom.txt', code: 'too-large' }]);
});
