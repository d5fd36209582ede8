import type { Database, Transaction } from './database/types';
import { indexDocument, indexInnovation } from './search/indexing';
import { stemmerVersion } from './search/stem';

/** Documents or innovations that are indexed in one transaction: few enough that other writes do not wait long. */
const batch = 20;

interface Entry {
  readonly number: number;
  readonly document: number | null;
  readonly innovation: number | null;
}

/**
 * Makes the index again where another version of the stemmer made it. It goes on beside everything else, and begins anew
 * when the library is closed in the middle; until it is done, a word whose root is now another one may be missed.
 */
export function keepIndexCurrent(database: Database): { stop(): Promise<void> } {
  let stopped = false;
  const work = async (): Promise<void> => {
    if (await isIndexCurrent(database)) return;
    for (let last = 0; !stopped;) {
      const entries = await database.read.all<Entry>(
        'SELECT number, document, innovation FROM entry WHERE number > ? ORDER BY number LIMIT ?',
        [last, batch],
      );
      last = entries.at(-1)?.number ?? last;
      await database.write(async (tx) => {
        for (const entry of entries) await indexAgain(tx, entry);
        if (entries.length < batch) await markIndexCurrent(tx);
      });
      if (entries.length < batch) return;
    }
  };
  // A failure here (a full disk) shows again at the next change, in words; the next opening begins anew.
  const ended = work().catch(() => undefined);
  return {
    stop: () => {
      stopped = true;
      return ended;
    },
  };
}

/** Notes that this version of the stemmer made the whole index. */
export async function markIndexCurrent(tx: Transaction): Promise<void> {
  await tx.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('stemmer', ?)", [String(stemmerVersion)]);
}

async function isIndexCurrent({ read }: Database): Promise<boolean> {
  const made = await read.get<{ value: string }>("SELECT value FROM meta WHERE key = 'stemmer'");
  return made?.value === String(stemmerVersion);
}

async function indexAgain(tx: Transaction, { document, innovation }: Entry): Promise<void> {
  if (document !== null) await indexDocument(tx, document);
  if (innovation !== null) await indexInnovation(tx, innovation);
}
