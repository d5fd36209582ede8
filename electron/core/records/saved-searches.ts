import { randomUUID } from 'node:crypto';
import { LibraryError } from '../../contract/errors';
import type { SavedSearch, SavedSearchId } from '../../contract/types';
import type { Reader, Transaction } from '../database/types';

/** A search as it is kept; what it finds is asked anew each time. */
export type SavedSearchRow = Omit<SavedSearch, 'total' | 'totalNew'>;

const columns = 'id, name, query, saved_at AS savedAt, seen_at AS seenAt';

/** All saved searches, in order of their names. */
export function listSavedSearches(reader: Reader): Promise<SavedSearchRow[]> {
  return reader.all<SavedSearchRow>(`SELECT ${columns} FROM saved_search ORDER BY name COLLATE NOCASE, number`);
}

/** Keeps a search; one of the same name takes the new query and counts as just seen, because it is another search now. */
export async function keepSearch(tx: Transaction, name: string, query: string, at: string): Promise<SavedSearchRow> {
  await tx.run(
    `INSERT INTO saved_search (id, name, query, saved_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?4)
     ON CONFLICT (name) DO UPDATE SET name = excluded.name, query = excluded.query, saved_at = excluded.saved_at, seen_at = excluded.seen_at`,
    [randomUUID(), name, query, at],
  );
  const row = await tx.get<SavedSearchRow>(`SELECT ${columns} FROM saved_search WHERE name = ?`, [name]);
  if (!row) throw new LibraryError('internal');
  return row;
}

/** Forgets a search (`saved-search-not-found`). */
export async function forgetSearch(tx: Transaction, id: SavedSearchId): Promise<void> {
  requireChange((await tx.run('DELETE FROM saved_search WHERE id = ?', [id])).changes, id);
}

/** Notes that somebody looked at what it finds (`saved-search-not-found`). */
export async function noteSearchSeen(tx: Transaction, id: SavedSearchId, at: string): Promise<void> {
  requireChange((await tx.run('UPDATE saved_search SET seen_at = ? WHERE id = ?', [at, id])).changes, id);
}

function requireChange(changes: number, id: SavedSearchId): void {
  if (changes === 0) throw new LibraryError('saved-search-not-found', { id });
}
