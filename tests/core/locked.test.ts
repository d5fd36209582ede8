import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunId } from '../../electron/contract/types';
import { openLibrary } from '../../electron/core/library';
import { rebuildLibrary } from '../../electron/core/rebuild';
import { lockedPdf } from '../fixtures/locked-pdf';
import { extractHostHere } from './extract-host-here';
import { resources, temporaryFolder } from './temporary';

const options = { resources, extractHost: extractHostHere, now: () => new Date() };

test('a locked file is opened with its password, which is kept nowhere, and its text outlives the database', async () => {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'library');
  const file = join(folder.path, 'laporan.pdf');
  await writeFile(file, lockedPdf('Timbangan pasar diperiksa bersama warga', 'kunci-desa-7'));
  let library = await openLibrary({ ...options, folder: path, mode: 'write', create: {} });
  expect((await library.importPaths({ paths: [file] })).files).toMatchObject([{ status: 'refused', code: 'locked' }]);
  const [run] = await library.importRuns({});
  const retry = async (password: string) => {
    await library.retryImport({ runId: run?.id as RunId, password });
    await expect.poll(async () => (await library.importState({}))?.running).toBe(false);
    return (await library.importRun({ runId: run?.id as RunId })).lines;
  };
  expect(await retry('bukan ini')).toMatchObject([{ status: 'refused', code: 'locked' }]);
  expect(await retry('kunci-desa-7')).toMatchObject([{ status: 'imported' }]);
  expect((await library.search({ query: 'timbangan' })).totalDocuments).toBe(1);
  expect(await library.check({})).toEqual({ ok: true, findings: [] });
  await library.close();

  for (const name of await readdir(path)) if (name.startsWith('archive.sqlite')) await rm(join(path, name));
  expect(await rebuildLibrary({ ...options, folder: path })).toMatchObject({ documents: 1, findings: [] });
  library = await openLibrary({ ...options, folder: path, mode: 'write' });
  expect((await library.search({ query: 'timbangan' })).totalDocuments).toBe(1);
  await library.close();
  await folder.remove();
});
