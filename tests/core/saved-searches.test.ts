import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SavedSearchId, SearchPage, SearchRequest } from '../../electron/contract/types';
import { carryMemory } from '../../electron/core/rebuild-memory';
import { savedSearchMethods } from '../../electron/core/library-saved-searches';
import type { LibraryParts } from '../../electron/core/library-parts';
import { openDatabase } from '../../electron/core/database/open';
import { migrations, temporaryFolder } from './temporary';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: Awaited<ReturnType<typeof openDatabase>>;
let asked: SearchRequest[];
let names: number;
let hour: number;

beforeEach(async () => {
  folder = await temporaryFolder();
  database = await openDatabase({ path: `${folder.path}/archive.sqlite`, migrations, mode: 'create' });
  asked = [];
  names = 0;
  hour = 0;
});
afterEach(async () => {
  await database.close();
  await folder.remove();
});

/** What is asked of the search, with totals that the test can recognise. */
function methods() {
  const search = (request: SearchRequest): Promise<SearchPage> => {
    asked.push(request);
    return Promise.resolve({ total: request.query.length, totalNew: 2 } as SearchPage);
  };
  const now = () => new Date(Date.UTC(2026, 0, 2, ++hour));
  return savedSearchMethods({ database, now, emit: () => undefined } as unknown as LibraryParts, search, () => names++);
}

test('a search is kept with its name, listed by name, and its totals are those of the search since it was seen', async () => {
  const { saveSearch, savedSearches } = methods();
  const water = await saveSearch({ name: 'Sumur', query: 'air bersih' });
  await saveSearch({ name: 'antrean', query: 'antrean wilayah:3508' });
  expect(water).toMatchObject({ name: 'Sumur', query: 'air bersih', seenAt: '2026-01-02T01:00:00.000Z', total: 10, totalNew: 2 });
  asked = [];
  expect((await savedSearches({})).map(({ name }) => name)).toEqual(['antrean', 'Sumur']);
  expect(asked).toEqual([
    { query: 'antrean wilayah:3508', limit: 1, newSince: '2026-01-02T02:00:00.000Z' },
    { query: 'air bersih', limit: 1, newSince: '2026-01-02T01:00:00.000Z' },
  ]);
});

test('what was looked at is no longer new, and the same name means the same search', async () => {
  const { saveSearch, savedSearches, markSearchSeen } = methods();
  const { id } = await saveSearch({ name: 'Sumur', query: 'air' });
  await markSearchSeen({ id });
  expect((await savedSearches({}))[0]?.seenAt).toBe('2026-01-02T02:00:00.000Z');
  const again = await saveSearch({ name: 'SUMUR', query: 'sumur resapan' });
  expect(again).toMatchObject({ id, name: 'SUMUR', query: 'sumur resapan', seenAt: '2026-01-02T03:00:00.000Z' });
  expect(await savedSearches({})).toHaveLength(1);
});

test('a search that is removed is gone; one that is not there is refused by name', async () => {
  const { saveSearch, savedSearches, removeSearch, markSearchSeen } = methods();
  const { id } = await saveSearch({ name: 'Sumur', query: 'air' });
  await removeSearch({ id });
  expect(await savedSearches({})).toEqual([]);
  expect(names).toBe(2);
  await expect(removeSearch({ id })).rejects.toMatchObject({ code: 'saved-search-not-found' });
  await expect(markSearchSeen({ id: 'x' as SavedSearchId })).rejects.toMatchObject({ code: 'saved-search-not-found' });
});

test('a rebuilt database keeps the saved searches, also when the old one had no such table', async () => {
  const { saveSearch, savedSearches } = methods();
  await saveSearch({ name: 'Sumur', query: 'air' });
  const rebuilt = await openDatabase({ path: `${folder.path}/rebuilt.sqlite`, migrations, mode: 'create' });
  await carryMemory(database.read, rebuilt);
  expect(await rebuilt.read.all('SELECT name, query, seen_at FROM saved_search')).toEqual([
    { name: 'Sumur', query: 'air', seen_at: '2026-01-02T01:00:00.000Z' },
  ]);
  await rebuilt.close();
  await database.write(async (tx) => {
    await tx.run('DROP TABLE saved_search');
    await tx.run("INSERT INTO watched_folder (path, since) VALUES ('/masuk', '2026')");
  });
  const older = await openDatabase({ path: `${folder.path}/older.sqlite`, migrations, mode: 'create' });
  await carryMemory(database.read, older);
  expect(await older.read.all('SELECT path FROM watched_folder')).toEqual([{ path: '/masuk' }]);
  await older.close();
  await expect(savedSearches({})).rejects.toThrow();
});
