import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DocumentId, Format, InnovationId, KeptDocument, UndoReport } from '../contract/types';
import type { Reader, Transaction } from './database/types';
import { inTurn } from './import/importer';
import { ocrFilePath } from './import/ocr/ocr-file';
import { lockedTextPath } from './import/locked-text';
import { originalPath, sidecarPath } from './import/originals';
import type { LibraryParts } from './library-parts';
import { findDocumentBySha } from './records/documents';
import { syncFolder } from './records/durable-file';
import { setRunState, type RunRow } from './records/import-runs';
import { clearPendingOriginal, markPendingOriginal } from './records/pending';
import { settleVersions } from './records/versions';
import { writePendingSidecars } from './sidecars';

interface AddedDocument {
  readonly number: number;
  readonly id: DocumentId;
  readonly title: string;
  readonly sha256: string;
  readonly format: Format;
  readonly versionOf: DocumentId | null;
}

interface UndoPlan {
  readonly removed: readonly AddedDocument[];
  readonly kept: readonly KeptDocument[];
}

/**
 * Takes away what an import added and nobody attached to an innovation. All rows go in one transaction that notes the originals;
 * only then these go, and what a crash leaves of them goes at the next opening.
 */
export async function undoRun(parts: LibraryParts, run: RunRow, dryRun: boolean): Promise<UndoReport> {
  const { database, folder } = parts;
  const plan = dryRun ? await planUndo(database.read, run.number) : await database.write((tx) => removeRows(tx, run.number));
  if (!dryRun) {
    for (const document of plan.removed) await inTurn(parts.inWork, document.sha256, () => removeFiles(parts, document));
    await writePendingSidecars(folder, database);
  }
  return { removed: plan.removed.map(({ id, title }) => ({ documentId: id, title })), kept: plan.kept };
}

async function planUndo(reader: Reader, run: number): Promise<UndoPlan> {
  const added = await reader.all<AddedDocument>(
    `SELECT number, id, title, sha256, format, version_of AS versionOf FROM document
     WHERE id IN (SELECT document FROM import_job WHERE run = ? AND status <> 'duplicate') ORDER BY number`,
    [run],
  );
  const links = await reader.all<{ document: number; id: InnovationId; name: string }>(
    `SELECT link.document, innovation.id, innovation.name FROM innovation_document AS link
     JOIN innovation ON innovation.number = link.innovation
     WHERE link.document IN (SELECT value FROM json_each(?)) ORDER BY innovation.name`,
    [JSON.stringify(added.map(({ number }) => number))],
  );
  const kept: KeptDocument[] = [];
  const removed: AddedDocument[] = [];
  for (const document of added) {
    const innovations = links.filter((link) => link.document === document.number).map(({ id, name }) => ({ id, name }));
    if (innovations.length === 0) removed.push(document);
    else kept.push({ documentId: document.id, title: document.title, reason: 'attached', innovations });
  }
  return { removed, kept };
}

async function removeRows(tx: Transaction, run: number): Promise<UndoPlan> {
  const plan = await planUndo(tx, run);
  for (const { number, id, sha256, format, versionOf } of plan.removed) {
    await tx.run('DELETE FROM document WHERE number = ?', [number]);
    await settleVersions(tx, versionOf ?? id);
    await markPendingOriginal(tx, sha256, format);
  }
  await setRunState(tx, [run], 'undone');
  return plan;
}

/** Whoever brought the same bytes in again meanwhile keeps them. One that another program holds open is left to the next opening. */
async function removeFiles({ database, folder }: LibraryParts, { sha256, format }: AddedDocument): Promise<void> {
  if (await findDocumentBySha(database.read, sha256)) return;
  const path = originalPath(folder, sha256, format);
  try {
    await rm(sidecarPath(folder, sha256), { force: true });
    await rm(ocrFilePath(folder, sha256), { force: true });
    await rm(lockedTextPath(folder, sha256), { force: true });
    await rm(path, { force: true });
    await syncFolder(dirname(path));
  } catch {
    return;
  }
  await database.write((tx) => clearPendingOriginal(tx, sha256));
}
