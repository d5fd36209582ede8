import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentId } from '../../../electron/contract/types';
import { replaceBlocks } from '../../../electron/core/records/documents';
import { rankedExpression } from '../../../electron/core/search/answer/expression';
import { findMatches } from '../../../electron/core/search/answer/matches';
import { startScoring } from '../../../electron/core/search/answer/scores';
import { rankFunction } from '../../../electron/core/search/index/column-weights';
import { openIndexForReading, type IndexFile } from '../../../electron/core/search/index/index-file';
import { temporaryLibrary, understandOrJson, type TemporaryLibrary } from './temporary-library';

// More than half of the documents have `umum`, a third has `pelayanan`, another `sampah`, few `langka`.
const size = 2400;
let library: TemporaryLibrary;
const ids: DocumentId[] = [];

beforeAll(async () => {
  library = await temporaryLibrary();
  for (let number = 0; number < size; number += 1) ids.push(await library.document(titleOf(number), [textOf(number)]));
  // made anew, as an index of another version is: all at once, with postings
  await library.engine().settled();
  await library.reopen(() => rm(join(library.folder, 'search-index.sqlite')));
  await library.engine().settled();
}, 120_000);

afterAll(() => library.close());

function titleOf(number: number): string {
  return number % 41 === 0 ? 'Pelayanan umum' : `Naskah ${number}`;
}

function textOf(number: number): string {
  const words = [
    ...Array.from({ length: number % 9 }, () => 'umum'),
    ...(number % 3 === 0 ? ['pelayanan', 'desa'] : []),
    ...(number % 7 === 0 ? ['melayani', 'melayani'] : []),
    ...(number % 3 === 1 ? ['sampah'] : []),
    ...(number % 400 === 0 ? ['langka'] : []),
    ...Array.from({ length: (number * 7) % 60 }, (_, at) => `isi${(number + at) % 50}`),
  ];
  return words.sort((a, b) => ((a.length * 31 + number) % 7) - ((b.length * 17 + number) % 7)).join(' ');
}

async function withIndex<T>(ask: (index: IndexFile) => Promise<T>): Promise<T> {
  const index = await openIndexForReading(join(library.folder, 'search-index.sqlite'), library.database.read);
  if (!index) throw new Error('no index');
  try {
    return await ask(index);
  } finally {
    await index.close();
  }
}

/** The scores of all matches in both ways. */
async function bothScores(text: string, typing = false) {
  await library.engine().settled();
  return withIndex(async ({ reader, store }) => {
    const query = await understandOrJson(text, typing);
    const matches = await findMatches(query, { index: reader, store, gone: new Set(), includeOlder: true });
    const scores = await startScoring({ ranking: reader, store }, query).of(matches);
    const rows = await reader.all<{ entry: number; score: number }>(
      `SELECT rowid AS entry, -rank AS score FROM words WHERE words MATCH ? AND rank MATCH '${rankFunction}'`,
      [rankedExpression(query) ?? ''],
    );
    expect(rows.map(({ entry }) => entry).sort((a, b) => a - b)).toEqual([...matches.own].sort((a, b) => a - b));
    return { rows, scores, loose: [...matches.own].filter((entry) => store.chunks()[entry] === 0).length };
  });
}

test('there are postings of all entries, which the tests below need', async () => {
  await withIndex(async ({ reader, store }) => {
    expect(store.size()).toBe(size);
    expect(store.chunkSizes().size).toBeGreaterThan(1);
    expect([...store.chunkSizes().values()].reduce((sum, held) => sum + held)).toBe(size);
    const words = await reader.all<{ word: string }>("SELECT DISTINCT word FROM posting WHERE word NOT GLOB '*isi*' ORDER BY word");
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['=layan', 'desa', 'pelayanan', 'sampah', 'umum']));
    expect(words.map(({ word }) => word)).not.toContain('langka');
  });
});

test.each(['umum', 'melayani', 'sampah atau umum', 'umum atau pelayanan atau langka', 'umum -sampah', 'langka', 'sampah langka'])(
  '%s: postings give the scores that FTS5 gives',
  async (text) => {
    const { rows, scores, loose } = await bothScores(text);
    expect(loose).toBe(0);
    expect(rows.length).toBeGreaterThan(0);
    for (const { entry, score } of rows) expect(scores[entry], `entry ${entry}`).toBeCloseTo(score, 6);
  },
);

test('what begins alike is one word, and is found in the order of FTS5', async () => {
  const { rows, scores } = await bothScores('isi', true);
  const best = rows.toSorted((a, b) => b.score - a.score)[0];
  expect(rows.length).toBeGreaterThan(1000);
  expect(Math.max(...rows.map(({ entry }) => scores[entry] ?? 0))).toBeCloseTo(scores[best?.entry ?? 0] ?? 0, 6);
});

test('words that stand together come first, and every match has a score', async () => {
  const { rows, scores } = await bothScores('pelayanan desa');
  const order = (key: (row: (typeof rows)[number]) => number) => rows.toSorted((a, b) => key(b) - key(a)).map(({ entry }) => entry);
  expect(rows.every(({ entry }) => (scores[entry] ?? 0) > 0)).toBe(true);
  const best = new Set(order(({ score }) => score).slice(0, 40));
  expect(
    order(({ entry }) => scores[entry] ?? 0)
      .slice(0, 20)
      .filter((entry) => best.has(entry)).length,
  ).toBeGreaterThanOrEqual(16);
});

test('documents that changed, came and went since are ranked as they are now', async () => {
  for (const id of ids.slice(100, 110)) await edit(id, 'umum umum umum umum sampah');
  for (const id of ids.slice(210, 220)) await edit(id, 'kosong');
  await library.database.write(async (tx) => {
    for (const id of ids.slice(300, 310)) await tx.run('DELETE FROM document WHERE id = ?', [id]);
  });
  for (let number = 0; number < 10; number += 1) await library.document('Sampah umum', ['umum sampah umum']);
  const { rows, scores, loose } = await bothScores('umum atau sampah');
  expect(loose).toBe(20);
  expectNear(rows, scores);
});

/** After deletions FTS5 takes texts for a little longer or shorter on average than they are. */
function expectNear(rows: readonly { readonly entry: number; readonly score: number }[], scores: Float64Array): void {
  for (const { entry, score } of rows) expect(Math.abs((scores[entry] ?? 0) - score), `entry ${entry}`).toBeLessThan(0.05 * score + 1e-6);
}

async function edit(id: DocumentId, text: string): Promise<void> {
  await library.database.write(async (tx) => {
    const row = await tx.get<{ number: number }>('SELECT number FROM document WHERE id = ?', [id]);
    await replaceBlocks(tx, row?.number ?? 0, [{ kind: 'paragraph', text }]);
  });
}

test('in a quiet moment what came since gets postings too, and entries stand in one chunk each', async () => {
  for (let number = 0; number < 40; number += 1) await library.document(`Tambahan ${number}`, ['umum sampah']);
  await library.engine().settled();
  const looseNow = () =>
    withIndex(async ({ store }) => [...store.chunks()].filter((chunk, entry) => chunk === 0 && store.has(entry)).length);
  expect(await looseNow()).toBeGreaterThan(32);
  await expect.poll(looseNow, { timeout: 20_000, interval: 500 }).toBe(0); // asking for more than that would be no quiet moment
  const { rows, scores } = await bothScores('umum atau sampah');
  expectNear(rows, scores);
}, 30_000);
