import { open, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bringIndexUpToDate } from '../../../electron/core/library-reading';
import { createSearchEngine } from '../../../electron/core/library-index';
import { openDatabase } from '../../../electron/core/database/open';
import { lockForWriting } from '../../../electron/core/database/lock';
import { temporaryLibrary, type TemporaryLibrary, understandWords } from './temporary-library';

let library: TemporaryLibrary;
beforeEach(async () => void (library = await temporaryLibrary()));
afterEach(() => library.close());

const migrations = resolve('resources/migrations');
const indexAt = () => join(library.folder, 'search-index.sqlite');
const words = { understand: understandWords, suggest: () => Promise.resolve([]), labelOf: (_field: string, value: string) => value };

async function fill(documents: number): Promise<void> {
  for (let number = 0; number < documents; number += 1)
    await library.document(`Naskah ${number}`, [`Warga desa ke-${number} memilah sampah.`]);
}

test('a search while typing gives up the older one, which says so', async () => {
  await fill(30);
  await library.engine().settled();
  const { search } = library.engine().methods;
  const outcomes = await Promise.allSettled(['w', 'wa', 'war', 'warg'].map((query) => search({ query, typing: true })));
  const last = outcomes.pop();
  expect(last).toMatchObject({ status: 'fulfilled', value: { total: 30 } });
  const given = outcomes.filter(({ status }) => status === 'rejected');
  expect(given.length).toBeGreaterThan(0);
  for (const outcome of given) expect(outcome).toMatchObject({ reason: { code: 'superseded' } });
  await expect(search({ query: 'warga' })).resolves.toMatchObject({ total: 30 });
});

test('a search that takes too long is given up, and says so', async () => {
  await fill(3);
  await library.engine().stop();
  const engine = createSearchEngine({ folder: library.folder, database: library.database, mode: 'write', words, longest: 0 });
  for (const typing of [false, true]) {
    await expect(engine.methods.search({ query: 'warga', facets: true, typing })).rejects.toMatchObject({ code: 'search-too-long' });
  }
  await engine.stop();
  await library.reopen();
  await expect(library.search({ query: 'warga' })).resolves.toMatchObject({ total: 3 });
});

test('while the index is made, what it holds is found and what it lacks is counted; nothing waits for it', async () => {
  await fill(20);
  await library.reopen(() => rm(indexAt(), { force: true }));
  const first = await library.engine().methods.search({ query: 'warga' });
  expect(first.total + first.notIndexed).toBeGreaterThanOrEqual(20);
  expect(await library.search({ query: 'warga' })).toMatchObject({ total: 20, notIndexed: 0 });
});

test('a reader uses the index of the process that writes, and follows it', async () => {
  await fill(3);
  await library.engine().settled();
  const database = await openDatabase({ path: join(library.folder, 'archive.sqlite'), migrations, mode: 'read' });
  const reader = createSearchEngine({ folder: library.folder, database, mode: 'read', words });
  expect(await reader.methods.search({ query: 'sampah' })).toMatchObject({ total: 3, notIndexed: 0 });
  await library.document('Tambahan', ['Bank sampah baru.']);
  await library.engine().settled();
  expect(await reader.methods.search({ query: 'sampah' })).toMatchObject({ total: 4, notIndexed: 0 });
  await reader.stop();
  await database.close();
});

test('before a library is read, its index is brought up to date, unless another process writes', async () => {
  await fill(3);
  await library.engine().stop();
  await rm(indexAt(), { force: true });
  const ask = async () => {
    const database = await openDatabase({ path: join(library.folder, 'archive.sqlite'), migrations, mode: 'read' });
    const reader = createSearchEngine({ folder: library.folder, database, mode: 'read', words });
    const page = await reader.methods.search({ query: 'sampah' });
    await reader.stop();
    await database.close();
    return page;
  };
  const lock = await lockForWriting(join(library.folder, '.lock'));
  await bringIndexUpToDate(library.folder, migrations);
  expect(await ask()).toMatchObject({ total: 0, notIndexed: 3 });
  await lock.release();
  await bringIndexUpToDate(library.folder, migrations);
  expect(await ask()).toMatchObject({ total: 3, notIndexed: 0 });
});

test('an index whose pages are damaged is thrown away and made again, wherever the damage is', async () => {
  await fill(40);
  await library.engine().settled();
  const { size } = await stat(indexAt());
  for (let page = 0; page * pageSize < size; page += 1) {
    await library.reopen(() => overwrite(indexAt(), page * pageSize));
    await library.document(`Sesudah ${page}`, ['Satu lagi memilah sampah.']);
    await expect
      .poll(async () => (await library.search({ query: 'sampah' }).catch(() => undefined))?.total, { timeout: 5000 })
      .toBe(41 + page);
  }
});

const pageSize = 8192;

async function overwrite(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(pageSize, 'x'), 0, pageSize, at);
  await file.close();
}

test('typed and added words find the same whole, and a synonym weighs less than the word itself', async () => {
  const typed = await library.document('Satu', ['Jemput bola ke rumah warga.']);
  const added = await library.document('Dua', ['Datang sampai ke rumah warga.']);
  await fill(10);
  const group = [
    { words: ['jemput'], forms: [], prefix: false },
    { words: ['datang'], forms: ['datang'], prefix: false, added: true },
  ];
  const page = await library.search({ query: JSON.stringify({ groups: [group] }) });
  expect(page.hits.map(({ documentId }) => documentId)).toEqual([typed, added]);
});

test('words that stand together come first', async () => {
  await library.document('Jauh', ['Bank daerah membuka cabang. Banyak warga datang setiap pagi untuk memilah sampah.']);
  const near = await library.document('Dekat', [
    'Warga membuka bank sampah. Banyak yang datang setiap pagi untuk memilah di cabang daerah.',
  ]);
  await fill(10);
  expect((await library.search({ query: 'bank sampah' })).hits[0]?.documentId).toBe(near);
});

test('where nothing is found, it says what each piece left out would find', async () => {
  await fill(4);
  const parts = ['warga', 'anggrek'].map((text, index) => ({
    ...{ kind: 'word', start: 0, end: 0, text, added: [] },
    without: index === 0 ? 'anggrek' : 'warga',
  }));
  const page = await library.search({ query: JSON.stringify({ words: 'warga anggrek', parts }) });
  expect(page.looser).toEqual([{ query: 'warga', dropped: 'anggrek', total: 4 }]);
});
