import type { Database, Transaction } from './database/types';
import { recogniserVersion, type SettleDocument } from './recognise-document';
import { indexDocument, indexInnovation } from './search/indexing';
import { stemmerVersion } from './search/stem';

/** Documents or innovations that are done again in one transaction: few enough that other writes do not wait long. */
const batch = 20;

interface Entry {
  readonly number: number;
  readonly document: number | null;
  readonly innovation: number | null;
}

/**
 * Makes again what another version of the stemmer indexed or another version of the recogniser recognised. It goes on beside everything else,
 * and where it was when the library is closed in the middle. Until it is done, a word whose root is now another one may be missed.
 */
export function keepCurrent(database: Database, settleDocument: SettleDocument): { stop(): Promise<void> } {
  let stopped = false;
  const isStopped = () => stopped;
  const work = async (): Promise<void> => {
    await refreshIndex(database, isStopped);
    await refreshRecognition(database, settleDocument, isStopped);
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

async function refreshIndex(database: Database, isStopped: () => boolean): Promise<void> {
  const made = await database.read.get<{ value: string }>("SELECT value FROM meta WHERE key = 'stemmer'");
  if (made?.value === String(stemmerVersion)) return;
  for (let last = 0; !isStopped();) {
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
}

async function indexAgain(tx: Transaction, { document, innovation }: Entry): Promise<void> {
  if (document !== null) await indexDocument(tx, document);
  if (innovation !== null) await indexInnovation(tx, innovation);
}

async function refreshRecognition(database: Database, settleDocument: SettleDocument, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const next = await database.read.get<{ number: number }>(
      `SELECT number FROM document WHERE reader_version IS NOT ?
         AND number NOT IN (SELECT document FROM ocr_page WHERE state = 'waiting') ORDER BY number DESC LIMIT 1`,
      [recogniserVersion],
    );
    if (!next) return;
    await database.write((tx) => settleDocument(tx, next.number));
  }
}
