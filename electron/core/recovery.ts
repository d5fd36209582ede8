import { rm } from 'node:fs/promises';
import type { Database } from './database/types';
import { ocrFilePath, writePendingOcrFiles } from './import/ocr/ocr-file';
import { originalPath, sidecarPath, sweepTemporary } from './import/originals';
import { findDocumentBySha } from './records/documents';
import { clearPendingOriginal, listPendingOriginals, writePendingRecords } from './records/pending';

/** Puts right what a crash may have left: half-stored originals are removed, record files and what was recognised of scans brought up to date. */
export async function recoverFromCrash(folder: string, database: Database): Promise<void> {
  await sweepTemporary(folder);
  for (const { sha256, format } of await listPendingOriginals(database.read)) {
    if (!(await findDocumentBySha(database.read, sha256))) {
      await rm(sidecarPath(folder, sha256), { force: true });
      await rm(ocrFilePath(folder, sha256), { force: true });
      await rm(originalPath(folder, sha256, format), { force: true });
    }
    await database.write((tx) => clearPendingOriginal(tx, sha256));
  }
  await writePendingRecords(folder, database);
  await writePendingOcrFiles(folder, database);
}
