import type { Connection } from '../../database/connection';
import type { Reader, SqlValue } from '../../database/types';
import { cutInnovations, type CutEntries } from './cut-entries';
import { breathe, type Cutting } from './cutting';
import { isInnovationEntry, numberOfEntry } from './entries';
import type { ChangingStore, ValueSet } from './entry-store';
import { entrySign, indexColumns, innovationLabel } from './index-columns';
import type { IndexedEntry } from './index-documents';
import { readInnovationSources } from './index-innovations';
import { pack, type PackedEntry } from './packed-entries';
import { PostingsChunk } from './postings';
import { insertPostings, nextChunk } from './posting-chunks';

/** Documents that are read, cut into words and written together. */
const atATime = 20;

export interface WriteOptions {
  readonly library: Reader;
  readonly writer: Connection;
  readonly store: ChangingStore;
  readonly cutting: Cutting;
  /** Postings are written for many entries at once, all documents or all innovations: those of few are not worth a chunk. */
  readonly parts: 'words' | 'postings' | 'both';
  /** Numbers of the documents that are likely to be written next. */
  readonly next?: readonly number[];
  /** What else belongs to the same transaction. */
  readonly within: (writer: Connection) => Promise<void>;
}

/**
 * Brings entries in the index to the state of the library, in one transaction; those that are gone from there go from here. Cutting some
 * into words goes on while SQLite writes those before, so that two cores are used.
 */
export async function writeEntries(options: WriteOptions, entries: readonly number[]): Promise<void> {
  const { writer, store, parts, within } = options;
  const written: PackedEntry[] = [];
  const gone = new Set(entries);
  const postingsOfAll = new PostingsChunk();
  await writer.exec('BEGIN IMMEDIATE');
  try {
    const chunk = parts === 'words' ? 0 : await nextChunk(writer);
    let writing = Promise.resolve();
    for await (const { indexed, postings } of cutEntries(options, entries)) {
      const packed = indexed.map((one) => store.number(one.record, { length: one.words.length + labelsOf(one).length, chunk }));
      for (const { entry } of packed) gone.delete(entry);
      written.push(...packed);
      if (postings) postingsOfAll.add(postings, indexed.length);
      await writing;
      writing = insert(options, indexed, packed);
      writing.catch(() => undefined); // thrown where it is awaited
    }
    await writing;
    if (chunk > 0) await insertPostings(writer, chunk, postingsOfAll);
    if (parts !== 'postings') await removeEntries(writer, [...gone]);
    await within(writer);
    await writer.exec('COMMIT');
  } catch (error) {
    await writer.exec('ROLLBACK').catch(() => undefined);
    if (store.added.length > 0 || written.length > 0) await store.load(writer).catch(() => undefined);
    throw error;
  }
  for (const packed of written) store.put(packed);
  if (parts !== 'postings') for (const entry of gone) store.remove(entry);
}

/** Documents are read and cut ahead of those that are yielded. In rising order: FTS5 writes out what it has gathered whenever a number falls. */
async function* cutEntries({ library, cutting, parts, next = [] }: WriteOptions, entries: readonly number[]): AsyncGenerator<CutEntries> {
  const weighs = parts !== 'words';
  const numbersOf = (innovations: boolean) =>
    entries
      .filter((entry) => isInnovationEntry(entry) === innovations)
      .map(numberOfEntry)
      .sort((a, b) => a - b);
  const { records } = await readInnovationSources(library, numbersOf(true));
  for (let start = 0; start < records.length; start += atATime) {
    yield cutInnovations(records.slice(start, start + atATime), weighs);
    await breathe();
  }
  const numbers = numbersOf(false);
  const following = next.toSorted((a, b) => a - b);
  const ahead: Promise<CutEntries>[] = [];
  for (let start = 0; start < numbers.length || ahead.length > 0; start += atATime) {
    if (start < numbers.length) {
      const cut = cutting.cut(numbers.slice(start, start + atATime), weighs);
      cut.catch(() => undefined); // thrown where it is awaited
      ahead.push(cut);
    } else {
      const coming = following.splice(0, atATime);
      if (coming.length > 0) cutting.prepare(coming, weighs);
    }
    if (ahead.length > cutting.width || start + atATime >= numbers.length) {
      const first = await ahead.shift();
      if (first) yield first;
    }
  }
}

const holes = `(?, ${indexColumns.map(() => '?').join(', ')})`;

async function insert(
  { writer, store, parts }: WriteOptions,
  indexed: readonly IndexedEntry[],
  packed: readonly PackedEntry[],
): Promise<void> {
  if (indexed.length === 0) return;
  if (parts !== 'postings') {
    const known = packed.map(({ entry }) => entry).filter((entry) => store.has(entry));
    if (known.length > 0) await removeWords(writer, known);
    const rows = indexed.map(() => holes).join(', ');
    await writer.run(`INSERT INTO words (rowid, ${indexColumns.join(', ')}) VALUES ${rows}`, indexed.flatMap(valuesOf));
  }
  await insertSets(writer, store.added.splice(0));
  await writer.run('INSERT OR REPLACE INTO entry (number, packed) SELECT value->>0, value->>1 FROM json_each(?)', [
    JSON.stringify(packed.map((each) => [each.entry, pack(each)])),
  ]);
}

function valuesOf(one: IndexedEntry): SqlValue[] {
  const { columns } = one.words;
  const label = labelsOf(one).join(' ');
  return [one.record.entry, ...indexColumns.map((column) => (column === 'label' ? label : asText(columns[column])))];
}

/** FTS5 takes bytes for text, and the driver takes no other bytes than these. */
function asText(words: Uint8Array | undefined): SqlValue {
  return words === undefined ? null : Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

function labelsOf({ record: { entry } }: IndexedEntry): string[] {
  const label = `${entrySign}${entry}`;
  return isInnovationEntry(entry) ? [label, innovationLabel] : [label];
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
