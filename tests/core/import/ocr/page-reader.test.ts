import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createForkHost } from '../../../../electron/core/import/fork-host';
import { createPageReader, ocrLimits } from '../../../../electron/core/import/ocr/page-reader';
import { layLanguageData } from '../../../fixtures/language-data';
import { temporaryFolder } from '../../temporary';

const host = createForkHost(fileURLToPath(new URL('../../../fixtures/import/misbehaving-ocr-process.mjs', import.meta.url)));
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await layLanguageData(folder.path);
});
afterAll(() => folder.remove());

async function read(path: string, limits: Partial<typeof ocrLimits> = {}, signal?: AbortSignal) {
  const reader = createPageReader(host, folder.path, { ...ocrLimits, ...limits });
  try {
    return [await reader.read({ path, page: 1 }, signal), await reader.read({ path: 'good', page: 1 })];
  } finally {
    await reader.close();
  }
}

const good = { kind: 'recognised', page: { lines: [], confidence: 0, rotation: 0 } };

test('a page that never ends is stopped at its time limit, and the next one is read', async () => {
  expect(await read('spin', { milliseconds: 700 })).toEqual([{ kind: 'failed', code: 'timeout' }, good]);
});

test('a page that kills its process twice is damaged, and the next one is read', async () => {
  expect(await read('die')).toEqual([{ kind: 'failed', code: 'damaged' }, good]);
});

test('boxes that lie outside the page are not believed', async () => {
  expect(await read('outside')).toEqual([{ kind: 'failed', code: 'damaged' }, good]);
});

test('a cancel does not wait for the page in work', async () => {
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 200);
  expect((await read('spin', {}, cancel.signal))[0]).toEqual({ kind: 'cancelled' });
});

test('without language data nothing is begun', async () => {
  const reader = createPageReader(host, join(folder.path, 'tiada'));
  await expect(reader.read({ path: 'good', page: 1 })).rejects.toMatchObject({ code: 'ocr-unavailable' });
});
