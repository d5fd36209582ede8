import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Extractor } from '../../../electron/core/import/extraction';
import { extractLimits, type ExtractLimits } from '../../../electron/core/import/extract-limits';
import { createExtractor } from '../../../electron/core/import/extractor';
import { createForkHost } from '../../../electron/core/import/fork-host';
import { temporaryFolder } from '../temporary';

const host = createForkHost(fileURLToPath(new URL('../../fixtures/import/misbehaving-process.mjs', import.meta.url)));
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path: string;
let extractor: Extractor | undefined;

beforeAll(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, 'any');
  await writeFile(path, 'any');
});
afterEach(() => extractor?.close());
afterAll(() => folder.remove());

function open(limits: Partial<ExtractLimits> = {}): Extractor {
  return (extractor = createExtractor(host, { ...extractLimits, ...limits }));
}

/** The process that read a good file: the fixture answers with its own id as the number of pages. */
async function readerOf(opened: Extractor): Promise<number> {
  const outcome = await opened.extract({ path, name: 'good' });
  return outcome.kind === 'extracted' ? outcome.extraction.pages : -1;
}

test('one process reads file after file', async () => {
  const opened = open();
  const first = await readerOf(opened);
  expect(first).toBeGreaterThan(0);
  expect(await readerOf(opened)).toBe(first);
});

test('a process is replaced after so many files, and where it has grown too large', async () => {
  const opened = open({ replaceFiles: 2 });
  const readers = [await readerOf(opened), await readerOf(opened), await readerOf(opened)];
  expect(readers[1]).toBe(readers[0]);
  expect(readers[2]).not.toBe(readers[1]);
  await opened.close();
  const small = open({ replaceBytes: 1 });
  const grown = await readerOf(small);
  expect(await readerOf(small)).not.toBe(grown);
});

test('a long document has time for each of its pages', async () => {
  const limits = { milliseconds: 700, millisecondsPerPage: 300 };
  expect(await open(limits).extract({ path, name: 'long' })).toMatchObject({ kind: 'extracted' });
  await extractor?.close();
  expect(await open({ ...limits, millisecondsPerPage: 1 }).extract({ path, name: 'long' })).toEqual({ kind: 'refused', code: 'timeout' });
});

test('a page that draws itself without end is read again without looking at its drawing', async () => {
  expect(await open({ milliseconds: 800 }).extract({ path, name: 'draw' })).toMatchObject({ kind: 'extracted' });
});

test('a file that never ends is stopped at its time limit, and the next one is read', async () => {
  const opened = open({ milliseconds: 800 });
  expect(await opened.extract({ path, name: 'spin' })).toEqual({ kind: 'refused', code: 'timeout' });
  const next = createExtractor(host);
  expect(await readerOf(next)).toBeGreaterThan(0);
  await next.close();
});

test.skipIf(process.platform !== 'linux')('a process that grows is killed long before it hurts the computer', async () => {
  const opened = open({ killBytes: 250 * 2 ** 20, watchEvery: 50 });
  expect(await opened.extract({ path, name: 'grow' })).toEqual({ kind: 'refused', code: 'too-large' });
  expect(await readerOf(opened)).toBeGreaterThan(0);
});

test('a file that kills its process twice is damaged, and the next one is read', async () => {
  const opened = open();
  expect(await opened.extract({ path, name: 'die' })).toEqual({ kind: 'refused', code: 'damaged' });
  expect(await readerOf(opened)).toBeGreaterThan(0);
});

test('an answer that is not as agreed is not believed', async () => {
  expect(await open().extract({ path, name: 'nonsense' })).toEqual({ kind: 'refused', code: 'damaged' });
});

test('an answer to an older question is not taken for this one', async () => {
  expect(await open({ milliseconds: 800 }).extract({ path, name: 'late' })).toEqual({ kind: 'refused', code: 'timeout' });
});

test('the person who cancels does not wait for the file in work', async () => {
  const cancel = new AbortController();
  const started = Date.now();
  setTimeout(() => cancel.abort(), 300);
  await open().extract({ path, name: 'spin' }, cancel.signal);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('what is too large or not there is refused without starting a process', async () => {
  const opened = open({ fileBytes: 2 });
  expect(await opened.extract({ path, name: 'good' })).toEqual({ kind: 'refused', code: 'too-large' });
  expect(await opened.extract({ path: join(folder.path, 'gone'), name: 'good' })).toEqual({ kind: 'refused', code: 'unreadable' });
});
