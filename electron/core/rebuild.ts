import { randomUUID } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DocumentId, Finding, Innovation, RebuildReport } from '../contract/types';
import { namedFailure } from './database/failure';
import { lockForWriting } from './database/lock';
import { openDatabase } from './database/open';
import type { Database, Transaction } from './database/types';
import type { Extractor } from './import/extraction';
import { createExtractor } from './import/extractor';
import { readOriginal } from './import/importer';
import { readOcrFile, restoreOcrPages, writeLateOcrFiles } from './import/ocr/ocr-file';
import { readSidecars, writeSidecar, type Sidecar } from './import/originals';
import type { LibraryOptions } from './library-parts';
import { databasePath, lockPath, readIdentity, requireLibraryRemains, writeIdentity } from './library-folder';
import { carryMemory } from './rebuild-memory';
import { syncFolder } from './records/durable-file';
import { writeInnovation } from './records/innovation-rows';
import { storeDocument } from './records/new-documents';
import { readRecordFiles } from './records/record-files';
import { offerVersions } from './records/version-offers';
import { settleAllVersions } from './records/versions';
import { documentSettler, type SettleDocument } from './recognise-document';
import { loadResources } from './resources';
import { listStoredOriginals } from './stored-originals';

/**
 * Makes the database again from originals, sidecars and records; ids stay.
 * It is made beside the old one and takes its place at the end, so that an interruption leaves everything as it was.
 */
export async function rebuildLibrary(options: Omit<LibraryOptions, 'mode' | 'create' | 'onEvent'>): Promise<RebuildReport> {
  const { folder } = options;
  const { migrations, vocabularies } = await loadResources(options.resources);
  await requireLibraryRemains(folder);
  const lock = await lockForWriting(lockPath(folder));
  const extractor = createExtractor(options.extractHost, undefined, options.libreOffice);
  const path = `${databasePath(folder)}.rebuilding`;
  try {
    await removeDatabase(path);
    const database = await openDatabase({ path, migrations, mode: 'create' });
    let report: RebuildReport;
    try {
      await writeIdentity(database, await previousIdentity(folder, migrations));
      // an older schema, or damage: the files stay as they are
      await withPrevious(folder, migrations, (old) => writeLateOcrFiles(folder, old.read).catch(() => []), []);
      report = await refill({ folder, database, extractor, settleDocument: documentSettler(vocabularies), now: options.now });
      await withPrevious(folder, migrations, (old) => carryMemory(old.read, database), undefined);
    } finally {
      await database.close();
    }
    await removeLog(databasePath(folder)); // the old log must never be read with the new database
    await rename(path, databasePath(folder));
    await syncFolder(folder);
    return report;
  } catch (error) {
    await removeDatabase(path);
    throw namedFailure(error);
  } finally {
    await extractor.close();
    await lock.release();
  }
}

interface Refill {
  readonly folder: string;
  readonly database: Database;
  readonly extractor: Extractor;
  readonly settleDocument: SettleDocument;
  readonly now: () => Date;
}

async function refill({ folder, database, extractor, settleDocument, now }: Refill): Promise<RebuildReport> {
  const { sidecars, findings } = await completeSidecars(folder, now);
  const problems: Finding[] = [...findings];
  let documents = 0;
  for (const sidecar of sidecars) {
    const read = await readOriginal({ folder, extractor }, sidecar);
    if ('refused' in read) {
      problems.push({ code: 'original-unreadable', path: sidecar.fileName, message: read.refused });
      continue;
    }
    const recognised = await readOcrFile(folder, sidecar.sha256);
    if (recognised === 'unreadable') problems.push({ code: 'ocr-file-unreadable', path: sidecar.fileName, message: sidecar.id });
    await database.write(async (tx) => {
      const number = await storeDocument(tx, read);
      if (Array.isArray(recognised)) await restoreOcrPages(tx, number, recognised);
      await settleDocument(tx, number);
    });
    documents += 1;
  }
  await database.write(restoreVersions);
  const { records, findings: unreadable } = await readRecordFiles(folder);
  for (const record of records) {
    problems.push(...(await restoreInnovation(database, record)));
  }
  return { documents, innovations: records.length, findings: [...problems, ...unreadable] };
}

/** The sidecars tell which version each document is; what was only offered is offered again. */
async function restoreVersions(tx: Transaction): Promise<void> {
  await settleAllVersions(tx);
  for (const { number } of await tx.all<{ number: number }>('SELECT number FROM document ORDER BY number')) await offerVersions(tx, number);
}

async function restoreInnovation(database: Database, record: Innovation): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { documentId } of record.documents) {
    const known = await database.read.get('SELECT 1 FROM document WHERE id = ?', [documentId]);
    if (!known) findings.push({ code: 'attachment-missing', path: `records/${record.id}.json`, message: documentId });
  }
  await database.write((tx) => writeInnovation(tx, record));
  return findings;
}

/** An original that lost its sidecar gets a new one, so that nothing with words in it is left out. */
async function completeSidecars(folder: string, now: () => Date): Promise<{ sidecars: Sidecar[]; findings: readonly Finding[] }> {
  const { sidecars, findings } = await readSidecars(folder);
  const described = new Set(sidecars.map(({ sha256 }) => sha256));
  const all = [...sidecars];
  for (const { sha256, format, path } of await listStoredOriginals(folder)) {
    if (described.has(sha256)) continue;
    const sidecar: Sidecar = {
      schema: 1,
      id: randomUUID() as DocumentId,
      sha256,
      format,
      bytes: (await stat(path)).size,
      fileName: basename(path),
      source: path,
      importedAt: now().toISOString(),
    };
    await writeSidecar(folder, sidecar);
    all.push(sidecar);
  }
  all.sort((a, b) => (a.importedAt < b.importedAt ? -1 : a.importedAt > b.importedAt ? 1 : a.sha256 < b.sha256 ? -1 : 1));
  return { sidecars: all, findings };
}

/** Name and kind of the library, where the old database can still tell. */
function previousIdentity(folder: string, migrations: string): Promise<{ name: string; sample: boolean }> {
  return withPrevious(folder, migrations, (old) => readIdentity(old, folder), { name: basename(folder), sample: false });
}

/** Asks the old database; one that is gone or damaged knows nothing. */
async function withPrevious<T>(folder: string, migrations: string, ask: (old: Database) => Promise<T>, otherwise: T): Promise<T> {
  try {
    const old = await openDatabase({ path: databasePath(folder), migrations, mode: 'read' });
    try {
      return await ask(old);
    } finally {
      await old.close();
    }
  } catch {
    return otherwise;
  }
}

async function removeLog(path: string): Promise<void> {
  for (const ending of ['-wal', '-shm', '-journal']) await rm(path + ending, { force: true });
}

async function removeDatabase(path: string): Promise<void> {
  await removeLog(path);
  await rm(path, { force: true });
}
