import { isInnovationEntry } from './entries';
import type { EntryStore } from './entry-store';
import type { IndexFile } from './index-file';
import { readStamp } from './index-file';
import { fewEntries, mostLoose, removeChunks } from './posting-chunks';
import { writeEntries, type WriteOptions } from './write-entries';

const mergePages = 200;
const termsAtATime = 4000;

/** In quiet moments: gathers postings, joins the index's segments in small steps, then counts in how many entries each word stands. */
export async function restIndex(index: IndexFile, sources: Sources, isOver: () => boolean): Promise<void> {
  await chunkEntries(index, sources, isOver);
  await sources.cutting.rest();
  await mergeSegments(index, isOver);
  await countTerms(index, isOver);
}

type Sources = Pick<WriteOptions, 'library' | 'cutting'>;

const largestChunk = 1000;
const smallChunk = largestChunk / 2;
/** Every chunk is looked into by every search. */
const mostSmallChunks = 16;

/** Writes the postings of entries that came one by one or were changed since; small chunks are made into large ones. */
async function chunkEntries({ writer, store }: IndexFile, sources: Sources, isOver: () => boolean): Promise<void> {
  if (!writer || store.size() < fewEntries) return;
  const loose = looseEntries(store);
  if (loose.length <= mostLoose) return;
  for (const isInnovation of [true, false]) {
    const entries = loose.filter((entry) => isInnovationEntry(entry) === isInnovation);
    for (let start = 0; start < entries.length; start += largestChunk) {
      if (isOver()) return;
      const within = () => Promise.resolve();
      await writeEntries({ ...sources, writer, store, parts: 'postings', within }, entries.slice(start, start + largestChunk));
    }
  }
  await removeChunks(writer, new Set(store.chunkSizes().keys()));
}

function looseEntries(store: EntryStore): readonly number[] {
  const chunks = store.chunks();
  const small = new Set([...store.chunkSizes()].filter(([, size]) => size < smallChunk).map(([chunk]) => chunk));
  const loose: number[] = [];
  for (let entry = 0; entry < store.end(); entry += 1) {
    const chunk = chunks[entry] ?? 0;
    if (store.has(entry) && (chunk === 0 || (small.size > mostSmallChunks && small.has(chunk)))) loose.push(entry);
  }
  return loose;
}

/** A step changes fewer than two rows when nothing was left to join. */
async function mergeSegments({ writer }: IndexFile, isOver: () => boolean): Promise<void> {
  if (!writer) return;
  for (let pages = -mergePages; !isOver(); pages = mergePages) {
    const before = await totalChanges(writer);
    await writer.run("INSERT INTO words (words, rank) VALUES ('merge', ?)", [pages]);
    if ((await totalChanges(writer)) - before < 2) return;
    await pause();
  }
}

async function totalChanges(writer: NonNullable<IndexFile['writer']>): Promise<number> {
  return (await writer.get<{ n: number }>('SELECT total_changes() AS n'))?.n ?? 0;
}

/** Counted anew when the number of entries is another by a tenth; rare words of large libraries (mostly misread ones) are left out. */
async function countTerms({ writer, reader, store }: IndexFile, isOver: () => boolean): Promise<void> {
  if (!writer) return;
  const counted = Number((await readStamp(reader)).get('counted') ?? 0);
  if (Math.abs(store.size() - counted) <= counted / 10) return;
  const least = store.size() < 5000 ? 1 : 2;
  const known: [string, number][] = [];
  for (let last = ''; ;) {
    if (isOver()) return;
    const rows = await reader.all<{ term: string; entries: number }>(
      'SELECT term, doc AS entries FROM word_count WHERE term > ? ORDER BY term LIMIT ?',
      [last, termsAtATime],
    );
    for (const { term, entries } of rows) if (entries >= least && !/^[#+@]/.test(term)) known.push([term, entries]);
    last = rows.at(-1)?.term ?? '';
    if (rows.length < termsAtATime) break;
    await pause();
  }
  await writer.exec('BEGIN IMMEDIATE');
  try {
    await writer.run('DELETE FROM term');
    for (let start = 0; start < known.length; start += termsAtATime) {
      const part = JSON.stringify(known.slice(start, start + termsAtATime));
      await writer.run('INSERT INTO term SELECT value->>0, value->>1 FROM json_each(?)', [part]);
    }
    await writer.run("INSERT OR REPLACE INTO stamp VALUES ('counted', ?)", [String(store.size())]);
    await writer.exec('COMMIT');
  } catch (error) {
    await writer.exec('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}
