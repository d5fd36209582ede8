import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryError } from '../../contract/errors';
import type { Connection } from './connection';

/** Brings a database to the newest schema: each pending `NNNN-name.sql` in a transaction of its own, after a dated copy of what was there. */
export async function migrate(connection: Connection, folder: string, backup: { readonly path: string }): Promise<void> {
  const migrations = await listMigrations(folder);
  const version = await schemaVersion(connection);
  if (version > migrations.length) throw new LibraryError('library-too-new', { v: version });
  if (version > 0 && version < migrations.length) await copyDatabase(connection, backup.path);
  for (const [index, name] of migrations.entries()) {
    if (index < version) continue;
    const sql = await readFile(join(folder, name), 'utf8');
    await applyMigration(connection, sql, index + 1);
  }
}

/** Names of the migrations this program knows, in order. */
export async function listMigrations(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
}

/** Number of migrations a database has seen; 0 for an empty file. */
export async function schemaVersion(connection: Connection): Promise<number> {
  const row = await connection.get<{ user_version: number }>('PRAGMA user_version');
  return row?.user_version ?? 0;
}

async function applyMigration(connection: Connection, sql: string, version: number): Promise<void> {
  await connection.exec('BEGIN EXCLUSIVE');
  try {
    await connection.exec(sql);
    const broken = await connection.all('PRAGMA foreign_key_check');
    if (broken.length > 0) throw new LibraryError('library-damaged');
    await connection.exec(`PRAGMA user_version = ${version}`);
    await connection.exec('COMMIT');
  } catch (error) {
    await connection.exec('ROLLBACK');
    throw error;
  }
}

async function copyDatabase(connection: Connection, path: string): Promise<void> {
  try {
    await connection.run('VACUUM INTO ?', [path]);
  } catch (error) {
    await rm(path, { force: true }); // SQLite leaves an empty file behind on a full disk
    throw error;
  }
}
