import { afterAll, beforeAll, expect, test } from 'vitest';
import { relaxed } from '../../../electron/core/search/query/relax';
import type { SearchRequest } from '../../../electron/contract/types';
import { temporaryLibrary, understandWords, type TemporaryLibrary } from './temporary-library';

let library: TemporaryLibrary;

beforeAll(async () => {
  library = await temporaryLibrary();
  await library.document('Tiga', ['Merapi Kelud Semeru tampak dari desa.']);
  await library.document('Dua', ['Merapi dan Kelud tampak dari kota.']);
  await library.document('Satu', ['Merapi saja.']);
});
afterAll(() => library.close());

const ask = (query: string, more: Partial<SearchRequest> = {}) => library.search({ query, facets: true, ...more });

test('where nothing has all words, what has all but one is shown, and said so', async () => {
  const page = await ask('merapi kelud semeru bromo');
  expect(page.hits.map(({ title }) => title)).toEqual(['Tiga']);
  expect(page.atLeast).toEqual({ words: 3, of: 4 });
  expect(page.total).toBe(1);
  expect(page.hits[0]?.passages[0]?.snippet).toBe('<mark>Merapi</mark> <mark>Kelud</mark> <mark>Semeru</mark> tampak dari desa.');
  expect(page.facets.find(({ field }) => field === 'format')?.values.map(({ count }) => count)).toEqual([1]);
});

test('of five words two may lack, but only where four find nothing', async () => {
  expect((await ask('merapi kelud semeru bromo raung')).atLeast).toEqual({ words: 3, of: 5 });
  expect((await ask('merapi kelud bromo raung arjuno')).total).toBe(0);
});

test('all words are needed where something has them, and in a query of two', async () => {
  const all = await ask('merapi kelud semeru');
  expect([all.total, all.atLeast]).toEqual([1, undefined]);
  expect((await ask('merapi bromo')).total).toBe(0);
});

test('excluded words stay out, and very long queries are not taken apart', async () => {
  expect((await ask('merapi kelud semeru bromo -desa')).total).toBe(0);
  expect(relaxed(understandWords('b c d e f g h i'))).toEqual([]);
});
