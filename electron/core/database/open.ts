import { LibraryError } from '../../contract/errors';
import { connect, type Connection } from './connection';
import { namedFailure } from './failure';
import { listMigrations, migrate, schemaVersion } from './migrate';
import type { Database, Transaction } from './types';

export interface DatabaseOptions {
  readonly path: string;
  /** Folder of the `NNNN-name.sql` files. */
  readonly migrations: string;
  /** `create` makes the file; `read` never changes anything and sees a library that another process has open. */
  readonly mode: 'create' | 'write' | 'read';
}

/** Opens the library's database: one connection that writes, behind a queue, and one that only reads. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  try {
    return options.mode === 'read' ? await openForReading(options) : await openForWriting(options);
  } catch (error) {
    throw namedFailure(error);
  }
}

/** True for a database of an earlier program, which lacks tables that this one reads. */
export async function isOutdated(path: string, migrations: string): Promise<boolean> {
  const reader = await connect(path, 'read');
  try {
    const version = await schemaVersion(reader);
    return version > 0 && version < (await listMigrations(migrations)).length;
  } catch (error) {
    throw namedFailure(error);
  } finally {
    await reader.close();
  }
}

async function openForReading(options: DatabaseOptions): Promise<Database> {
  const reader = await connect(options.path, 'read');
  try {
    await reader.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    await refuseOtherSchema(reader, options.migrations);
  } catch (error) {
    await reader.close();
    throw error;
  }
  return {
    read: reader,
    write: () => Promise.reject(new LibraryError('library-locked')),
    close: () => reader.close(),
  };
}

async function refuseOtherSchema(connection: Connection, migrations: string): Promise<void> {
  const known = (await listMigrations(migrations)).length;
  const version = await schemaVersion(connection);
  if (version > known) throw new LibraryError('library-too-new', { v: version });
  if (version === 0) throw new LibraryError('library-damaged');
}

async function openForWriting(options: DatabaseOptions): Promise<Database> {
  const writer = await connect(options.path, options.mode === 'create' ? 'create' : 'write');
  try {
    await writer.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0',
    );
    const date = new Date().toISOString().replaceAll(':', '-').slice(0, 19);
    await migrate(writer, options.migrations, { path: `${options.path}.before-migration-${date}` });
    const reader = await connect(options.path, 'read');
    await reader.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536');
    return { read: reader, write: queue(writer), close: () => closeBoth(writer, reader) };
  } catch (error) {
    await writer.close();
    throw error;
  }
}

/** Writes wait for each other: on a shared connection one transaction's rollback would undo another's rows. */
function queue(writer: Connection): Database['write'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() => inTransaction(writer, work));
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function inTransaction<T>(writer: Connection, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    await writer.exec('BEGIN IMMEDIATE');
    const value = await work(writer);
    await writer.exec('COMMIT');
    return value;
  } catch (error) {
    await writer.exec('ROLLBACK').catch(() => undefined); // SQLite may have rolled back by itself
    throw namedFailure(error);
  }
}

async function closeBoth(writer: Connection, reader: Connection): Promise<void> {
  await reader.close();
  // a reader elsewhere may hold the log; it is then carried over at the next opening
  await writer.get('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
  await writer.close();
}
