import type { Database } from './database/types';
import { recogniserVersion, type SettleDocument } from './recognise-document';

/**
 * Recognises again what another version of the recogniser recognised. It goes on beside everything else, and where it was when the library is
 * closed in the middle. The index looks after itself.
 */
export function keepCurrent(database: Database, settleDocument: SettleDocument): { stop(): Promise<void> } {
  let stopped = false;
  const isStopped = () => stopped;
  // A failure here (a full disk) shows again at the next change, in words; the next opening begins anew.
  const ended = refreshRecognition(database, settleDocument, isStopped).catch(() => undefined);
  return {
    stop: () => {
      stopped = true;
      return ended;
    },
  };
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
