import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import {
  importStatuses,
  type DocumentId,
  type ImportedFile,
  type ImportReport,
  type ImportStatus,
  type RefusalCode,
} from '../../contract/types';
import { namedFailure } from '../database/failure';
import type { Database, Transaction } from '../database/types';
import { addDocument, findDocumentBySha, type NewDocument } from '../records/documents';
import { clearPendingOriginal, markPendingOriginal } from '../records/pending';
import { cleanText } from './clean-text';
import type { Extraction, Extractor } from './extraction';
import { extractLimits } from './extractor';
import { listFiles, type ListedFile } from './files';
import { hashFile, OriginalChanged, originalPath, readSidecar, storeOriginal, writeSidecar, type Sidecar } from './originals';

export interface ImportDependencies {
  /** The library's folder. */
  readonly folder: string;
  readonly database: Database;
  readonly extractor: Extractor;
  readonly now: () => Date;
  /** Makes the document searchable, in the transaction that adds it. */
  readonly indexDocument: (tx: Transaction, documentNumber: number) => Promise<void>;
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onListed?: (paths: readonly string[]) => void;
  readonly onFile?: (file: ImportedFile | { readonly path: string; readonly status: 'reading' }) => void;
}

/** Files read at the same time; each has a process of its own. */
const readers = 2;

/**
 * Takes files and folders in, one line a file in order of path. A file that cannot be read is refused and harms no other.
 * A full disk (`disk-full`) or a library that cannot be written (`permission-denied`) stops the import; what is in stays in.
 */
export async function importFiles(
  dependencies: ImportDependencies,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const started = performance.now();
  const listed = await listFiles(paths);
  options.onListed?.(listed.map(({ path }) => path));
  const lines: ImportedFile[] = [];
  const inWork = new Map<string, Promise<unknown>>();
  let next = 0;
  let failure: unknown;
  const work = async () => {
    for (let place = next++; place < listed.length && failure === undefined; place = next++) {
      const file = listed[place];
      if (!file) return;
      try {
        const line = await importFile({ ...dependencies, inWork }, file, options);
        lines[place] = line;
        options.onFile?.(line);
      } catch (error) {
        failure ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: readers }, work));
  if (failure !== undefined) throw namedFailure(failure);
  return { files: lines, counts: countOutcomes(lines), ms: Math.round(performance.now() - started) };
}

function countOutcomes(lines: readonly ImportedFile[]): Record<ImportStatus, number> {
  const counts = Object.fromEntries(importStatuses.map((status) => [status, 0])) as Record<ImportStatus, number>;
  for (const { status } of lines) counts[status] += 1;
  return counts;
}

type FileWork = ImportDependencies & { readonly inWork: Map<string, Promise<unknown>> };

async function importFile(work: FileWork, file: ListedFile, options: ImportOptions): Promise<ImportedFile> {
  const started = performance.now();
  const ended = (line: Omit<ImportedFile, 'path' | 'ms'>): ImportedFile => ({
    path: file.path,
    ...line,
    ms: Math.round(performance.now() - started),
  });
  if (options.signal?.aborted) return ended({ status: 'cancelled' });
  if (file.missing) return ended({ status: 'refused', code: 'unreadable' });
  options.onFile?.({ path: file.path, status: 'reading' });
  let sha256: string;
  try {
    if ((await stat(file.path)).size > extractLimits.fileBytes) return ended({ status: 'refused', code: 'too-large' });
    sha256 = await hashFile(file.path);
  } catch {
    return ended({ status: 'refused', code: 'unreadable' });
  }
  return ended(await inTurn(work.inWork, sha256, () => importBytes(work, file.path, sha256, options.signal)));
}

/** The same bytes are worked on by one reader at a time, so that the second finds them already here. */
async function inTurn<T>(inWork: Map<string, Promise<unknown>>, sha256: string, work: () => Promise<T>): Promise<T> {
  const before = inWork.get(sha256) ?? Promise.resolve();
  const mine = before.then(work);
  inWork.set(
    sha256,
    mine.catch(() => undefined),
  );
  return mine;
}

type Outcome = Omit<ImportedFile, 'path' | 'ms'>;

async function importBytes(work: FileWork, path: string, sha256: string, signal?: AbortSignal): Promise<Outcome> {
  const here = await findDocumentBySha(work.database.read, sha256);
  if (here) return { status: 'duplicate', documentId: here.id, title: here.title };
  const outcome = await work.extractor.extract({ path, name: basename(path) }, signal);
  if (signal?.aborted) return { status: 'cancelled' };
  if (outcome.kind === 'refused') return { status: 'refused', code: outcome.code };
  try {
    return await store(work, path, sha256, outcome.extraction);
  } catch (error) {
    if (error instanceof OriginalChanged) return { status: 'refused', code: 'unreadable' };
    throw error;
  }
}

/** Original, sidecar, rows: in this order, so that a row without its original never is. */
async function store(work: FileWork, path: string, sha256: string, extraction: Extraction): Promise<Outcome> {
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
    fileName: basename(path),
    source: path,
    importedAt: work.now().toISOString(),
  };
  if (!before) await writeSidecar(folder, sidecar);
  const document = describeDocument(sidecar, extraction);
  await database.write(async (tx) => {
    await work.indexDocument(tx, await addDocument(tx, document));
    await clearPendingOriginal(tx, sha256);
  });
  const { id, title, pages, characters } = document;
  return { status: characters > 0 ? 'imported' : 'no-text', documentId: id, title, ...(pages > 0 && { pages }), characters };
}

/** Reads an original again, for a rebuild or when a bundle brought it. */
export async function readOriginal(
  dependencies: Pick<ImportDependencies, 'folder' | 'extractor'>,
  sidecar: Sidecar,
): Promise<NewDocument | { readonly refused: RefusalCode }> {
  const path = originalPath(dependencies.folder, sidecar.sha256, sidecar.format);
  const outcome = await dependencies.extractor.extract({ path, name: sidecar.fileName });
  return outcome.kind === 'refused' ? { refused: outcome.code } : describeDocument(sidecar, outcome.extraction);
}

function describeDocument(sidecar: Sidecar, extraction: Extraction): NewDocument {
  const { schema, ...described } = sidecar;
  void schema;
  const { metadata, pages, characters, blocks, html } = extraction;
  return {
    ...described,
    title: extraction.title?.trim() || cleanText(basename(sidecar.fileName, extname(sidecar.fileName))) || sidecar.fileName,
    ...(metadata.author && { author: metadata.author }),
    ...(metadata.created && { created: metadata.created }),
    ...(metadata.modified && { modified: metadata.modified }),
    language: metadata.language,
    pages,
    characters,
    status: characters > 0 ? 'imported' : 'no-text',
    blocks,
    ...(html !== undefined && { html }),
  };
}
