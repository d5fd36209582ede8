import type { IndexFile } from './index-file';
import { readStamp } from './index-file';

const mergePages = 200;
const termsAtATime = 4000;

/** In quiet moments: joins the index's segments in small steps, then counts in how many entries each word stands. */
export async function restIndex(index: IndexFile, isOver: () => boolean): Promise<void> {
  await mergeSegments(index, isOver);
  await countTerms(index, isOver);
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
