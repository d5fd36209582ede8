import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentId } from '../../../electron/contract/types';
import {
  hashFile,
  OriginalChanged,
  originalPath,
  readSidecars,
  sidecarPath,
  storeOriginal,
  sweepTemporary,
  writeSidecar,
  type Sidecar,
} from '../../../electron/core/import/originals';
import { temporaryFolder } from '../temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let source: string;
let sha256: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  source = join(folder.path, 'asal.txt');
  await writeFile(source, Buffer.alloc(3_000_000, 'isi '));
  sha256 = await hashFile(source);
});
afterEach(() => folder.remove());

test('an original lies under its hash, byte for byte, and nothing of the copying stays', async () => {
  await storeOriginal(folder.path, source, sha256, 'txt');
  const path = originalPath(folder.path, sha256, 'txt');
  expect(path).toBe(join(folder.path, 'originals', sha256.slice(0, 2), `${sha256}.txt`));
  expect((await readFile(path)).equals(await readFile(source))).toBe(true);
  expect(await readdir(join(folder.path, 'tmp'))).toEqual([]);
});

test('a whole original is kept as it is, a broken one is put right', async () => {
  await storeOriginal(folder.path, source, sha256, 'txt');
  const path = originalPath(folder.path, sha256, 'txt');
  const before = (await stat(path)).ino;
  await storeOriginal(folder.path, source, sha256, 'txt');
  expect((await stat(path)).ino).toBe(before);
  await writeFile(path, 'rusak');
  await storeOriginal(folder.path, source, sha256, 'txt');
  expect(await hashFile(path)).toBe(sha256);
});

test('a file that changed or went away since it was hashed is not stored', async () => {
  await writeFile(source, 'lain');
  await expect(storeOriginal(folder.path, source, sha256, 'txt')).rejects.toBeInstanceOf(OriginalChanged);
  await expect(storeOriginal(folder.path, join(folder.path, 'tiada'), sha256, 'txt')).rejects.toBeInstanceOf(OriginalChanged);
  expect(await readdir(join(folder.path, 'originals', sha256.slice(0, 2)))).toEqual([]);
});

test('sidecars are read back as written, and an unreadable one is a finding', async () => {
  const sidecar: Sidecar = {
    schema: 1,
    id: '9f1c2c1e-0a52-4f0e-9d0b-2f6a3c1d7e55' as DocumentId,
    sha256,
    format: 'txt',
    bytes: 3_000_000,
    fileName: 'asal.txt',
    source,
    importedAt: '2026-03-02T01:00:00.000Z',
  };
  await writeSidecar(folder.path, sidecar);
  const broken = 'ab'.repeat(32);
  await mkdir(join(folder.path, 'originals/ab'), { recursive: true });
  await writeFile(sidecarPath(folder.path, broken), '{"schema":2}');
  const { sidecars, findings } = await readSidecars(folder.path);
  expect(sidecars).toEqual([sidecar]);
  expect(findings.map(({ code, path }) => [code, path])).toEqual([['sidecar-unreadable', `originals/ab/${broken}.json`]]);
});

test('what an interrupted copy left is swept away', async () => {
  await mkdir(join(folder.path, 'tmp'));
  await writeFile(join(folder.path, 'tmp/x.part'), 'setengah');
  await sweepTemporary(folder.path);
  expect(await readdir(folder.path)).not.toContain('tmp');
});
