import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LibraryError } from '../contract/errors';
import { namedFailure } from './database/failure';
import type { Database } from './database/types';

/** Path of the database in a library's folder. */
export function databasePath(folder: string): string {
  return join(folder, 'archive.sqlite');
}

/** Path of the index, which can be thrown away at any time. */
export function indexPath(folder: string): string {
  return join(folder, 'search-index.sqlite');
}

/** Path of the file whose lock says that a process has the library open for writing. */
export function lockPath(folder: string): string {
  return join(folder, '.lock');
}

/** Makes the folder of a new library; one that holds anything is refused with `folder-not-empty`. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new LibraryError('folder-not-empty', { path: folder });
    await mkdir(join(folder, 'originals'));
    await mkdir(join(folder, 'records'));
  } catch (error) {
    throw namedFailure(error);
  }
}

/** Refuses a folder that is missing (`folder-not-found`) or holds no library (`not-a-library`). */
export async function requireLibrary(folder: string): Promise<void> {
  if (await exists(databasePath(folder))) return;
  throw new LibraryError((await exists(folder)) ? 'not-a-library' : 'folder-not-found', { path: folder });
}

/** For a rebuild the database may be gone, but originals or records must be there. */
export async function requireLibraryRemains(folder: string): Promise<void> {
  const remains = await Promise.all([exists(join(folder, 'originals')), exists(join(folder, 'records')), exists(databasePath(folder))]);
  if (!remains.includes(true)) await requireLibrary(folder);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** What a library is called, and whether it is the fictional sample. */
export async function readIdentity(database: Database, folder: string): Promise<{ name: string; sample: boolean }> {
  const rows = await database.read.all<{ key: string; value: string }>("SELECT key, value FROM meta WHERE key IN ('name', 'sample')");
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return { name: values.get('name') ?? basename(folder), sample: values.get('sample') === 'true' };
}

/** Writes the library's name down. */
export async function writeIdentity(database: Database, identity: { name: string; sample: boolean }): Promise<void> {
  await database.write(async (tx) => {
    await tx.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('name', ?), ('sample', ?)", [identity.name, String(identity.sample)]);
  });
}
