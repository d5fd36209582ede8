import type { DocumentId, Format, Innovation, InnovationId } from '../../contract/types';
import type { Database, Reader, Transaction } from '../database/types';
import { readInnovations } from './innovation-rows';
import { writeRecordFile } from './record-files';

/** Notes that an original is about to be stored, so that a crash leaves nothing behind for good. */
export async function markPendingOriginal(tx: Transaction, sha256: string, format: Format): Promise<void> {
  await tx.run('INSERT OR REPLACE INTO pending_original (sha256, format) VALUES (?, ?)', [sha256, format]);
}

/** Takes the note back, in the transaction that adds the document or after its file is removed. */
export async function clearPendingOriginal(tx: Transaction, sha256: string): Promise<void> {
  await tx.run('DELETE FROM pending_original WHERE sha256 = ?', [sha256]);
}

/** Originals whose import was cut short. */
export function listPendingOriginals(reader: Reader): Promise<{ sha256: string; format: Format }[]> {
  return reader.all('SELECT sha256, format FROM pending_original');
}

/** Notes, in the transaction that changes a document, that its sidecar must be written again. */
export async function markPendingSidecar(tx: Transaction, id: DocumentId): Promise<void> {
  await tx.run('INSERT OR IGNORE INTO pending_sidecar (document) VALUES (?)', [id]);
}

/** Notes, in the transaction that changes an innovation, that its file must be written. */
export async function markPendingRecord(tx: Transaction, id: InnovationId): Promise<void> {
  await tx.run('INSERT OR IGNORE INTO pending_record (innovation) VALUES (?)', [id]);
}

/** Writes the files of all innovations that changed since theirs was written. */
export async function writePendingRecords(folder: string, database: Database): Promise<readonly Innovation[]> {
  const pending = 'id IN (SELECT innovation FROM pending_record)';
  const records = await readInnovations(database.read, pending);
  for (const record of records) await writeRecordFile(folder, record);
  if (records.length > 0) {
    const written = JSON.stringify(records.map(({ id, updatedAt }) => ({ id, updatedAt })));
    await database.write((tx) =>
      tx.run(
        `DELETE FROM pending_record WHERE innovation IN (
           SELECT innovation.id FROM json_each(?) AS item JOIN innovation ON innovation.id = item.value->>'id' AND innovation.updated_at = item.value->>'updatedAt')`,
        [written],
      ),
    );
  }
  return records;
}
