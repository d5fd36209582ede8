import type { Reader, Transaction } from '../database/types';

/** A folder as it is remembered. */
export interface WatchedFolderRow {
  readonly path: string;
  readonly since: string;
}

/** The folders to be watched, in order of path. */
export function listWatchedFolders(reader: Reader): Promise<WatchedFolderRow[]> {
  return reader.all<WatchedFolderRow>('SELECT path, since FROM watched_folder ORDER BY path');
}

/** Remembers a folder. */
export async function addWatchedFolder(tx: Transaction, path: string, since: string): Promise<void> {
  await tx.run('INSERT OR IGNORE INTO watched_folder (path, since) VALUES (?, ?)', [path, since]);
}

/** Forgets a folder and what was seen in it. */
export async function removeWatchedFolder(tx: Transaction, path: string): Promise<void> {
  await tx.run('DELETE FROM watched_folder WHERE path = ?', [path]);
  await tx.run("DELETE FROM watched_file WHERE substr(path, 1, length(?1)) = ?1 AND substr(path, length(?1) + 1, 1) IN ('/', '\\')", [
    path,
  ]);
}

/** How a file looked when it was last taken notice of: its size, and when it was written (milliseconds since 1970). */
export interface SeenFile {
  readonly path: string;
  readonly bytes: number;
  readonly modified: number;
}

/** True when the file looks as it did. */
export async function wasSeen(reader: Reader, { path, bytes, modified }: SeenFile): Promise<boolean> {
  const row = await reader.get('SELECT 1 FROM watched_file WHERE path = ? AND bytes = ? AND modified = ?', [path, bytes, modified]);
  return row !== undefined;
}

/** Takes notice of files. */
export async function noteSeen(tx: Transaction, files: readonly SeenFile[]): Promise<void> {
  const rows = JSON.stringify(files.map(({ path, bytes, modified }) => [path, bytes, modified]));
  await tx.run(`INSERT OR REPLACE INTO watched_file (path, bytes, modified) SELECT value->>0, value->>1, value->>2 FROM json_each(?)`, [
    rows,
  ]);
}
