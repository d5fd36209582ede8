import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { DocumentId, ImportedFile, RefusalCode } from '../../contract/types';
import { namedFailure } from '../database/failure';
import type { Database, Transaction } from '../database/types';
import { findDocumentBySha, type NewDocument } from '../records/documents';
import { storeDocument } from '../records/new-documents';
import { clearPendingOriginal, markPendingOriginal } from '../records/pending';
import { offerVersions } from '../records/version-offers';
import { settleVersions } from '../records/versions';
import { cleanText } from './clean-text';
import type { Extraction, Extractor } from './extraction';
import { extractLimits } from './extract-limits';
import { keepLockedText, readLockedText } from './locked-text';
import { hashFile, OriginalChanged, originalPath, readSidecar, storeOriginal, writeSidecar, type Sidecar } from './originals';

export interface ImportDependencies {
  /** The library's folder. */
  readonly folder: string;
  readonly database: Database;
  readonly extractor: Extractor;
  readonly now: () => Date;
  /** Makes the document searchable, in the transaction that adds it. */
  readonly settleDocument: (tx: Transaction, documentNumber: number) => Promise<void>;
}

/** What an outcome consists of; the queue knows the rest of its line. */
export type Outcome = Omit<ImportedFile, 'path' | 'job'>;

/** What is needed to bring one file in. */
export interface FileWork extends ImportDependencies {
  /** The bytes that are being worked on, by their hash. */
  readonly inWork: Map<string, Promise<unknown>>;
  readonly signal: AbortSignal;
  /** Writes the outcome down in the transaction that adds the document. */
  readonly record: (tx: Transaction, outcome: Outcome) => Promise<void>;
}

/** A file to be imported: where its bytes lie, where it came from (a file in a zip lies elsewhere), and what opens it where it is locked. */
export interface FileToImport {
  readonly path: string;
  readonly source: string;
  readonly password?: string;
}

function passwordOf({ password }: FileToImport): { readonly password?: string } {
  return password === undefined ? {} : { password };
}

/**
 * Brings one file in. One that cannot be read is refused; an aborted one is `cancelled`.
 * A full disk (`disk-full`) or a library that cannot be written (`permission-denied`) is thrown.
 */
export async function importFile(work: FileWork, file: FileToImport): Promise<Outcome> {
  const { path } = file;
  const started = performance.now();
  const timed = (outcome: Untimed): Outcome => ({ ...outcome, ms: Math.round(performance.now() - started) });
  if (work.signal.aborted) return timed({ status: 'cancelled' });
  let sha256: string;
  try {
    if ((await stat(path)).size > extractLimits.fileBytes) return timed({ status: 'refused', code: 'too-large' });
    sha256 = await hashFile(path);
  } catch {
    return timed({ status: 'refused', code: 'unreadable' });
  }
  try {
    return timed(await inTurn(work.inWork, sha256, () => importBytes({ ...work, timed }, file, sha256)));
  } catch (error) {
    throw namedFailure(error);
  }
}

type Untimed = Omit<Outcome, 'ms'>;
type TimedWork = FileWork & { readonly timed: (outcome: Untimed) => Outcome };

/** The same bytes are worked on by one reader at a time, so that the second finds them already here. */
export async function inTurn<T>(inWork: Map<string, Promise<unknown>>, sha256: string, work: () => Promise<T>): Promise<T> {
  const before = inWork.get(sha256) ?? Promise.resolve();
  const mine = before.then(work);
  const settled = mine
    .catch(() => undefined)
    .then(() => {
      if (inWork.get(sha256) === settled) inWork.delete(sha256);
    });
  inWork.set(sha256, settled);
  return mine;
}

async function importBytes(work: TimedWork, file: FileToImport, sha256: string): Promise<Untimed> {
  const here = await findDocumentBySha(work.database.read, sha256);
  if (here) return { status: 'duplicate', documentId: here.id, title: here.title };
  const outcome = await work.extractor.extract({ path: file.path, name: basename(file.source), ...passwordOf(file) }, work.signal);
  if (work.signal.aborted) return { status: 'cancelled' };
  if (outcome.kind === 'refused') return { status: 'refused', code: outcome.code };
  try {
    return await store(work, file, sha256, outcome.extraction);
  } catch (error) {
    if (error instanceof OriginalChanged) return { status: 'refused', code: 'unreadable' };
    throw error;
  }
}

/** Original, sidecar, rows: in this order, so that a row without its original never is. */
async function store(work: TimedWork, { path, source, password }: FileToImport, sha256: string, extraction: Extraction): Promise<Untimed> {
  const { database, folder } = work;
  await database.write((tx) => markPendingOriginal(tx, sha256, extraction.format));
  await storeOriginal(folder, path, sha256, extraction.format);
  const before = await readSidecar(folder, sha256);
  const sidecar: Sidecar = before ?? {
    schema: 1,
    id: randomUUID() as DocumentId,
    sha256,
    format: extraction.format,
    bytes: (await stat(originalPath(folder, sha256, extraction.format))).size,
    fileName: basename(source),
    source,
    importedAt: work.now().toISOString(),
  };
  if (!before) await writeSidecar(folder, sidecar);
  if (password !== undefined) await keepLockedText(folder, sha256, extraction);
  const document = describeDocument(sidecar, extraction);
  const { status, id, title, pages, characters } = document;
  const outcome: Untimed = { status, documentId: id, title, ...(pages > 0 && { pages }), characters };
  await database.write(async (tx) => {
    const number = await storeDocument(tx, document);
    if (document.versionOf) await settleVersions(tx, document.versionOf);
    await work.settleDocument(tx, number);
    await offerVersions(tx, number);
    await clearPendingOriginal(tx, sha256);
    await work.record(tx, work.timed(outcome));
  });
  return outcome;
}

/** Reads an original again, for a rebuild or when a bundle brought it. */
export async function readOriginal(
  dependencies: Pick<ImportDependencies, 'folder' | 'extractor'>,
  sidecar: Sidecar,
): Promise<NewDocument | { readonly refused: RefusalCode }> {
  const path = originalPath(dependencies.folder, sidecar.sha256, sidecar.format);
  const outcome = await dependencies.extractor.extract({ path, name: sidecar.fileName });
  if (outcome.kind === 'extracted') return describeDocument(sidecar, outcome.extraction);
  const kept = outcome.code === 'locked' ? await readLockedText(dependencies.folder, sidecar.sha256) : undefined;
  return kept ? describeDocument(sidecar, kept) : { refused: outcome.code };
}

function describeDocument(sidecar: Sidecar, extraction: Extraction): NewDocument {
  const { schema, versionOf, versionNumber, corrections, ...described } = sidecar;
  void schema;
  const { metadata, pages, characters, blocks, html, pictures, skippedPages } = extraction;
  return {
    ...described,
    title: extraction.title?.trim() || cleanText(basename(sidecar.fileName, extname(sidecar.fileName))) || sidecar.fileName,
    ...(metadata.author && { author: metadata.author }),
    ...(metadata.created && { created: metadata.created }),
    ...(metadata.modified && { modified: metadata.modified }),
    language: metadata.language,
    pages,
    characters,
    status: characters === 0 ? 'no-text' : pictures || skippedPages ? 'partial' : 'imported',
    blocks,
    ...(pictures && { pictures }),
    ...(skippedPages && { skippedPages }),
    ...(html !== undefined && { html }),
    ...(versionOf && { versionOf }),
    ...(versionNumber && { versionNumber }),
    ...(corrections && { corrections }),
  };
}
