import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { connect, type Connection } from '../../database/connection';
import type { Database, Reader } from '../../database/types';
import { createEntryStore, type ChangingStore } from './entry-store';
import { indexColumns, tokenizer } from './index-columns';
import { weightsVersion } from './column-weights';
import { analysisVersion } from './index-words';

/** Changes whenever the tables of the index do. */
const schemaVersion = 3;

/** The open index: a file beside the library's database that can be thrown away at any time. */
export interface IndexFile {
  /** Absent where the library is open for reading. */
  readonly writer?: Connection;
  /** For what a person waits for. */
  readonly reader: Connection;
  /** For searches while somebody types: a newer one interrupts the older. */
  readonly typist: Connection;
  /** Each of the two has another beside it, which ranks while it looks for what matches. */
  readonly ranker: Connection;
  readonly typistsRanker: Connection;
  readonly store: ChangingStore;
  close(): Promise<void>;
}

/** What an index must have been made of to be of use. */
export interface IndexStamp {
  readonly library: string;
  readonly schema: string;
  readonly analysis: string;
  readonly weights: string;
}

/** Gives the library a key, if it has none: the index says which library it was made of. A library that is made again gets another. */
export async function nameLibrary(database: Database): Promise<void> {
  const named = await database.read.get("SELECT 1 FROM meta WHERE key = 'index-key'");
  if (!named) await database.write((tx) => tx.run("INSERT OR IGNORE INTO meta VALUES ('index-key', ?)", [randomUUID()]));
}

/** Reads from the library's database which index fits it. */
async function stampOf(library: Reader): Promise<IndexStamp> {
  const row = await library.get<{ value: string }>("SELECT value FROM meta WHERE key = 'index-key'");
  return { library: row?.value ?? 'none yet', schema: String(schemaVersion), analysis: analysisVersion, weights: weightsVersion };
}

/** Name of the last batch that the library's database knows to be in the index; '' where there was none. */
async function batchOf(library: Reader): Promise<string> {
  return (await library.get<{ value: string }>("SELECT value FROM meta WHERE key = 'index-at'"))?.value ?? '';
}

const schema = `
CREATE TABLE stamp (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE value_set (number INTEGER PRIMARY KEY, field INTEGER NOT NULL, members TEXT NOT NULL) STRICT;
CREATE TABLE entry (number INTEGER PRIMARY KEY, packed TEXT NOT NULL) STRICT;
CREATE TABLE posting (chunk INTEGER, word TEXT, pairs BLOB NOT NULL, PRIMARY KEY (chunk, word)) STRICT, WITHOUT ROWID;
CREATE TABLE term (term TEXT PRIMARY KEY, entries INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (${indexColumns.join(', ')}, content = '', contentless_delete = 1, tokenize = "${tokenizer}");
CREATE VIRTUAL TABLE word_count USING fts5vocab (words, row);
INSERT INTO words (words, rank) VALUES ('hashsize', 33554432);
`;

const writing =
  'PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768; PRAGMA trusted_schema = OFF';
const reading = 'PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32768; PRAGMA mmap_size = 1073741824';

/** Opens the index for writing. One that is missing, damaged or of other versions is made anew, with nothing in it. */
export async function openIndexForWriting(path: string, library: Reader): Promise<IndexFile> {
  const kept = await openUsable(path, library, 'write');
  if (kept) return kept;
  await removeIndex(path);
  const writer = await connect(path, 'create');
  try {
    await writer.exec(writing);
    await writer.exec(`BEGIN; ${schema}`);
    await fillStamp(writer, library);
    await writer.exec('COMMIT');
  } catch (error) {
    await writer.close();
    throw error;
  }
  return withReaders(path, writer);
}

/** Opens the index as another process keeps it; undefined where there is none of use. */
export function openIndexForReading(path: string, library: Reader): Promise<IndexFile | undefined> {
  return openUsable(path, library, 'read');
}

/** Removes the file with its log. */
export async function removeIndex(path: string): Promise<void> {
  for (const ending of ['-wal', '-shm', '']) await rm(path + ending, { force: true });
}

/** True for an error that says that the file itself is damaged. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error && /SQLITE_(?:CORRUPT|NOTADB|IOERR)|database disk image is malformed|vtable constructor/.test(error.message)
  );
}

async function openUsable(path: string, library: Reader, mode: 'write' | 'read'): Promise<IndexFile | undefined> {
  if (!(await stat(path).catch(() => undefined))?.size) return undefined;
  let connection: Connection | undefined;
  try {
    connection = await connect(path, mode);
    if (mode === 'write') await connection.exec(writing);
    if (!(await isOf(connection, library))) throw new Error('of another library or version');
    return await withReaders(path, mode === 'write' ? connection : undefined, mode === 'read' ? connection : undefined);
  } catch {
    await connection?.close().catch(() => undefined);
    return undefined;
  }
}

async function withReaders(path: string, writer: Connection | undefined, opened?: Connection): Promise<IndexFile> {
  const all: Connection[] = [writer, opened].filter((one) => one !== undefined);
  try {
    const reader = opened ?? (await connect(path, 'read'));
    if (!opened) all.push(reader);
    const others: Connection[] = [];
    for (let made = 0; made < 3; made += 1) {
      others.push(await connect(path, 'read'));
      all.push(...others.slice(-1));
    }
    const [typist, ranker, typistsRanker] = others as [Connection, Connection, Connection];
    for (const connection of [reader, ...others]) await connection.exec(reading);
    const store = createEntryStore();
    await store.load(reader);
    const close = async () => {
      for (const connection of all.toReversed()) await connection.close();
    };
    return { ...(writer && { writer }), reader, typist, ranker, typistsRanker, store, close };
  } catch (error) {
    for (const connection of all) if (connection !== writer && connection !== opened) await connection.close().catch(() => undefined);
    throw error;
  }
}

async function fillStamp(writer: Connection, library: Reader): Promise<void> {
  const last = async (table: string) => (await library.get<{ n: number | null }>(`SELECT max(number) AS n FROM ${table}`))?.n ?? 0;
  const values: Readonly<Record<string, string>> = {
    ...(await stampOf(library)),
    batch: await batchOf(library),
    before: '',
    // Numbers up to these are still to be indexed, the highest first.
    documents: String(await last('document')),
    innovations: String(await last('innovation')),
  };
  for (const [key, value] of Object.entries(values)) await writer.run('INSERT INTO stamp VALUES (?, ?)', [key, value]);
}

/**
 * Made of this library by these versions, and of its present state: an index whose last batch the library does not know, nor the one before,
 * is from before or after a copy that was put back.
 */
async function isOf(connection: Connection, library: Reader): Promise<boolean> {
  const found = await readStamp(connection);
  const wanted = await stampOf(library);
  if (Object.entries(wanted).some(([key, value]) => found.get(key) !== value)) return false;
  const batch = await batchOf(library);
  return batch === found.get('batch') || batch === found.get('before');
}

/** What the index says of itself. */
export async function readStamp(connection: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await connection.all<{ key: string; value: string }>('SELECT key, value FROM stamp');
  return new Map(rows.map(({ key, value }) => [key, value]));
}
