import type { LibraryApi } from '../contract/api';
import type { SavedSearch } from '../contract/types';
import type { LibraryParts } from './library-parts';
import { forgetSearch, keepSearch, listSavedSearches, noteSearchSeen, type SavedSearchRow } from './records/saved-searches';

type Methods = Pick<LibraryApi, 'savedSearches' | 'saveSearch' | 'removeSearch' | 'markSearchSeen'>;

/** Searches that the office keeps. What each finds, and how much of it is new, is asked of the search itself, so that both always agree. */
export function savedSearchMethods(parts: LibraryParts, search: LibraryApi['search'], namesChanged: () => void): Methods {
  const { database, now } = parts;

  async function withTotals(row: SavedSearchRow): Promise<SavedSearch> {
    const { total, totalNew = 0 } = await search({ query: row.query, limit: 1, newSince: row.seenAt });
    return { ...row, total, totalNew };
  }

  function changed(): void {
    namesChanged();
    parts.emit('library-changed', { documents: false, innovations: false });
  }

  return {
    savedSearches: async () => {
      const found: SavedSearch[] = [];
      for (const row of await listSavedSearches(database.read)) found.push(await withTotals(row));
      return found;
    },
    saveSearch: async ({ name, query }) => {
      const row = await database.write((tx) => keepSearch(tx, name, query, now().toISOString()));
      changed();
      return withTotals(row);
    },
    removeSearch: async ({ id }) => {
      await database.write((tx) => forgetSearch(tx, id));
      changed();
    },
    markSearchSeen: async ({ id }) => {
      await database.write((tx) => noteSearchSeen(tx, id, now().toISOString()));
      changed();
    },
  };
}
