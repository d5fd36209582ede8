import type { Connection } from '../../database/connection';
import { packPairs, type PostingsChunk } from './postings';

/** A word is common where such a share of all entries has it, or of a chunk's. */
export const commonShare = 0.02;
/** Up to so many entries FTS5 ranks as fast without postings. */
export const fewEntries = 500;
/** So many entries without postings are ranked by FTS5 beside the others. */
export const mostLoose = 32;
const rowsAtATime = 1000;

/** The number of the chunk that is written next. */
export async function nextChunk(writer: Connection): Promise<number> {
  return ((await writer.get<{ last: number | null }>('SELECT max(chunk) AS last FROM posting'))?.last ?? 0) + 1;
}

/** Writes the postings of one chunk's common words. */
export async function insertPostings(writer: Connection, number: number, chunk: PostingsChunk): Promise<void> {
  const words = chunk.common(commonShare);
  for (let start = 0; start < words.length; start += rowsAtATime) {
    const part = words.slice(start, start + rowsAtATime);
    const rows = part.map(() => '(?, ?, ?)').join(', ');
    await writer.run(
      `INSERT INTO posting (chunk, word, pairs) VALUES ${rows}`,
      part.flatMap(([word, pairs]) => [number, word, packPairs(pairs)]),
    );
  }
}

/** Removes the chunks that hold no entry any more. */
export async function removeChunks(writer: Connection, held: ReadonlySet<number>): Promise<void> {
  const rows = await writer.all<{ chunk: number }>(
    `WITH RECURSIVE each (chunk) AS (SELECT min(chunk) FROM posting
       UNION ALL SELECT (SELECT min(chunk) FROM posting WHERE chunk > each.chunk) FROM each WHERE each.chunk IS NOT NULL)
     SELECT chunk FROM each WHERE chunk IS NOT NULL`,
  );
  for (const { chunk } of rows) if (!held.has(chunk)) await writer.run('DELETE FROM posting WHERE chunk = ?', [chunk]);
}
