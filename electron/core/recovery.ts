import { rm } from 'node:fs/promises';
import type { Database } from './database/types';
import { ocrFilePath, writePendingOcrFiles } from './import/ocr/ocr-file';
import { lockedTextPath } from './import/locked-text';
import { originalPath, sidecarPath, sweepTemporary } from './import/originals';
import { findDocumentBySha } from './records/documents';
import { recoverJobs } from './records/import-jobs';
import { settleRuns } from './records/import-runs';
import { clearPendingOriginal, listPendingOriginals, writePendingRecords } from './records/pending';
import { writePendingSidecars } from './sidecars';

/** Puts right what a crash may have left: half-stored originals are removed, files beside the database brought up to date, files that were being read wait again. */
export async function recoverFromCrash(folder: string, database: Database): Promise<void> {
  await sweepTemporary(folder);
  for (const { sha256, format } of await listPendingOriginals(database.read)) {
    if (!(await findDocumentBySha(database.read, sha256))) {
      await rm(sidecarPath(folder, sha256), { force: true });
      await rm(ocrFilePath(folder, sha256), { force: true });
      await rm(lockedTextPath(folder, sha256), { force: true });
      await rm(originalPath(folder, sha256, format), { force: true });
    }
    await database.write((tx) => clearPendingOriginal(tx, sha256));
  }
  await writePendingRecords(folder, database);
  await writePendingSidecars(folder, database);
  await database.write(async (tx) => {
    await recoverJobs(tx);
    await settleRuns(tx);
  });
  await writePendingOcrFiles(folder, database);
}
