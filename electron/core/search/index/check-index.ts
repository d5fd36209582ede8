import type { Reader } from '../../database/types';
import { openIndexForReading, readStamp } from './index-file';

/** How many entries the index at `path` lacks, and how many it holds that belong to nothing; what waits to be indexed is neither. */
export async function checkIndex(path: string, library: Reader): Promise<{ readonly missing: number; readonly extra: number }> {
  const index = await openIndexForReading(path, library);
  if (!index) return { missing: 0, extra: 0 }; // it is made again by itself
  try {
    const stamp = await readStamp(index.reader);
    const held = await index.reader.get<{ entries: string }>(
      'SELECT json_group_array(number) AS entries FROM entry WHERE number IN (SELECT rowid FROM words)',
    );
    const row = await library.get<{ missing: number; extra: number }>(
      `WITH held AS (SELECT value AS entry FROM json_each(?1)),
         due AS (SELECT number * 2 AS entry FROM document WHERE number > ?2 UNION ALL SELECT number * 2 + 1 FROM innovation WHERE number > ?3),
         there AS (SELECT number * 2 AS entry FROM document UNION ALL SELECT number * 2 + 1 FROM innovation)
       SELECT (SELECT count(*) FROM due WHERE entry NOT IN (SELECT entry FROM held) AND entry NOT IN (SELECT entry FROM search_dirty)) AS missing,
         (SELECT count(*) FROM held WHERE entry NOT IN (SELECT entry FROM there) AND entry NOT IN (SELECT entry FROM search_dirty)) AS extra`,
      [held?.entries ?? '[]', Number(stamp.get('documents') ?? 0), Number(stamp.get('innovations') ?? 0)],
    );
    return row ?? { missing: 0, extra: 0 };
  } finally {
    await index.close();
  }
}
