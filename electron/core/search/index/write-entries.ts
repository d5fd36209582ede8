import type { Connection } from '../../database/connection';
import type { Reader, SqlValue } from '../../database/types';
import { isInnovationEntry, numberOfEntry } from './entries';
import type { ChangingStore, ValueSet } from './entry-store';
import { attachedLabel, entrySign, indexColumns, innovationLabel } from './index-columns';
import { breathe, type Cutting } from './cutting';
import { readDocumentSources, type IndexedEntry } from './index-documents';
import { indexedInnovation, readInnovationSources } from './index-innovations';
import { pack, type PackedEntry } from './packed-entries';

/** Documents that are read, cut into words and written together. */
const atATime = 20;

export interface WriteOptions {
  readonly library: Reader;
  readonly writer: Connection;
  readonly store: ChangingStore;
  readonly cutting: Cutting;
  /** What else belongs to the same transaction. */
  readonly within: (writer: Connection) => Promise<void>;
}

/**
 * Brings entries in the index to the state of the library, in one transaction; those that are gone from there go from here. Cutting some
 * into words goes on while SQLite writes those before, so that two cores are used.
 */
export async function writeEntries(options: WriteOptions, entries: readonly number[]): Promise<void> {
  const { writer, store, within } = options;
  const written: PackedEntry[] = [];
  const gone = new Set(entries);
  await writer.exec('BEGIN IMMEDIATE');
  try {
    let writing = Promise.resolve();
    for await (const indexed of indexedEntries(options, entries)) {
      const packed = indexed.map(({ record }) => store.number(record));
      for (const { entry } of packed) gone.delete(entry);
      written.push(...packed);
      await writing;
      writing = insert(writer, store, indexed, packed);
      writing.catch(() => undefined); // thrown where it is awaited
    }
    await writing;
    await removeEntries(writer, [...gone]);
    await within(writer);
    await writer.exec('COMMIT');
  } catch (error) {
    await writer.exec('ROLLBACK').catch(() => undefined);
    if (store.added.length > 0 || written.length > 0) await store.load(writer).catch(() => undefined);
    throw error;
  }
  for (const packed of written) store.put(packed);
  for (const entry of gone) store.remove(entry);
}

/** Documents are read and cut ahead of those that are yielded. In rising order: FTS5 writes out what it has gathered whenever a number falls. */
async function* indexedEntries({ library, cutting }: WriteOptions, entries: readonly number[]): AsyncGenerator<IndexedEntry[]> {
  const numbersOf = (innovations: boolean) =>
    entries
      .filter((entry) => isInnovationEntry(entry) === innovations)
      .map(numberOfEntry)
      .sort((a, b) => a - b);
  const { records } = await readInnovationSources(library, numbersOf(true));
  for (let start = 0; start < records.length; start += atATime) {
    yield records.slice(start, start + atATime).map(indexedInnovation);
    await breathe();
  }
  const numbers = numbersOf(false);
  const ahead: Promise<IndexedEntry[]>[] = [];
  for (let start = 0; start < numbers.length || ahead.length > 0; start += atATime) {
    if (start < numbers.length) {
      const cut = readDocumentSources(library, numbers.slice(start, start + atATime)).then((sources) => cutting.cut(sources));
      cut.catch(() => undefined); // thrown where it is awaited
      ahead.push(cut);
    }
    if (ahead.length > cutting.width || start + atATime >= numbers.length) yield (await ahead.shift()) ?? [];
  }
}

const holes = `(?, ${indexColumns.map(() => '?').join(', ')})`;

async function insert(
  writer: Connection,
  store: ChangingStore,
  indexed: readonly IndexedEntry[],
  packed: readonly PackedEntry[],
): Promise<void> {
  if (indexed.length === 0) return;
  const known = packed.map(({ entry }) => entry).filter((entry) => store.has(entry));
  if (known.length > 0) await removeWords(writer, known);
  await writer.run(
    `INSERT INTO words (rowid, ${indexColumns.join(', ')}) VALUES ${indexed.map(() => holes).join(', ')}`,
    indexed.flatMap(valuesOf),
  );
  await insertSets(writer, store.added.splice(0));
  await writer.run('INSERT OR REPLACE INTO entry (number, packed) SELECT value->>0, value->>1 FROM json_each(?)', [
    JSON.stringify(packed.map((each) => [each.entry, pack(each)])),
  ]);
}

function valuesOf({ record, words }: IndexedEntry): SqlValue[] {
  const { entry, innovations } = record;
  const kind = isInnovationEntry(entry) ? innovationLabel : innovations.length > 0 ? attachedLabel : '';
  const columns: Readonly<Record<string, string>> = { ...words.columns, lead: words.lead, label: `${entrySign}${entry} ${kind}` };
  return [entry, ...indexColumns.map((column) => columns[column] ?? null)];
}

async function insertSets(writer: Connection, sets: readonly ValueSet[]): Promise<void> {
  if (sets.length === 0) return;
  await writer.run('INSERT INTO value_set (number, field, members) SELECT value->>0, value->>1, value->>2 FROM json_each(?)', [
    JSON.stringify(sets.map(({ number, field, members }) => [number, field, JSON.stringify(members)])),
  ]);
}

async function removeEntries(writer: Connection, entries: readonly number[]): Promise<void> {
  if (entries.length === 0) return;
  await removeWords(writer, entries);
  await writer.run('DELETE FROM entry WHERE number IN (SELECT value FROM json_each(?))', [JSON.stringify(entries)]);
}

async function removeWords(writer: Connection, entries: readonly number[]): Promise<void> {
  await writer.run('DELETE FROM words WHERE rowid IN (SELECT value FROM json_each(?))', [JSON.stringify(entries)]);
}
