import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentId } from '../../electron/contract/types';
import { createSearchEngine } from '../../electron/core/library-index';
import { createCutting, type WordThreads } from '../../electron/core/search/index/cutting';
import type { CutEntries } from '../../electron/core/search/index/cut-entries';
import { PostingsChunk } from '../../electron/core/search/index/postings';
import { temporaryLibrary, understandWords, type TemporaryLibrary } from '../core/search/temporary-library';
import { root } from '../core/temporary';

const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
let library: TemporaryLibrary;
let threads: WordThreads;

beforeAll(async () => {
  library = await temporaryLibrary();
  for (const number of numbers) {
    await library.document(`Naskah e-KTP ${number}`, [
      `Pelayanan terpadu — “${number} desa” melayani Rp${number} juta.`,
      'Šárka naïve 北京 Ελλάδα',
    ]);
  }
  threads = { script: join(root, 'out/main/word-thread.js'), library: join(library.folder, 'archive.sqlite') };
});

afterAll(() => library.close());

function readable({ indexed, postings }: CutEntries) {
  const chunk = new PostingsChunk();
  if (postings) chunk.add(postings, indexed.length);
  return {
    records: indexed.map(({ record }) => record),
    words: indexed.map(({ words }) => [
      words.length,
      Object.entries(words.columns).map(([column, bytes]) => [column, Buffer.from(bytes).toString()]),
    ]),
    postings: chunk.common(0).map(([word, pairs]) => [word, ...pairs]),
  };
}

test('a thread cuts documents into the words and postings that this one cuts them into, time after time', async () => {
  const here = createCutting(library.database.read);
  const there = createCutting(library.database.read, threads);
  for (let round = 0; round < 2; round += 1) {
    const parts = [numbers.slice(0, 10), numbers.slice(10, 25), numbers.slice(25)];
    const cut = await Promise.all(parts.map((part) => there.cut(part, true)));
    for (const [at, part] of parts.entries()) expect(readable(cut[at] ?? { indexed: [] })).toEqual(readable(await here.cut(part, true)));
    await there.rest();
  }
});

test.each([
  ['ends at once', 'process.exit(3);'],
  ['fails', "throw new Error('no');"],
  [
    'answers with a failure',
    "require('node:worker_threads').parentPort.on('message', ({ job }) => require('node:worker_threads').parentPort.postMessage({ job, failure: 'no' }));",
  ],
])('where a thread %s, the documents are cut here', async (_name, program) => {
  const script = join(library.folder, `${program.length}.cjs`);
  await writeFile(script, program);
  const cutting = createCutting(library.database.read, { ...threads, script });
  const cut = await Promise.all([cutting.cut(numbers.slice(0, 20), true), cutting.cut(numbers.slice(20), false)]);
  expect(cut.map(({ indexed }) => indexed.length)).toEqual([20, 20]);
  await cutting.rest();
});

test('an index that threads make holds what changed and went while it was made', async () => {
  const many = await temporaryLibrary();
  try {
    const ids: DocumentId[] = [];
    for (let number = 0; number < 2300; number += 1)
      ids.push(await many.document(`Naskah ${number}`, [`Warga desa memilah sampah nomor n${number}x.`]));
    await many.engine().stop();
    await rm(join(many.folder, 'search-index.sqlite'));
    const words = { understand: understandWords, suggest: () => Promise.resolve([]), labelOf: (_field: string, value: string) => value };
    const engine = createSearchEngine({ folder: many.folder, database: many.database, mode: 'write', words, wordThread: threads.script });
    const made = engine.settled();
    for (const [at, id] of ids.entries()) {
      if (at % 100 === 7) await many.database.write((tx) => tx.run("UPDATE document SET title = 'Judul berubah' WHERE id = ?", [id]));
      if (at % 100 === 9) await many.database.write((tx) => tx.run('DELETE FROM document WHERE id = ?', [id]));
    }
    await made;
    await engine.settled();
    const total = async (query: string) => (await engine.methods.search({ query })).total;
    expect([await total('sampah'), await total('judul:berubah'), await total('n1009x'), await total('n1008x')]).toEqual([2277, 23, 0, 1]);
    await engine.stop();
  } finally {
    await many.close();
  }
});
