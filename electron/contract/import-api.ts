import { z } from 'zod';
import { documentId, empty, type Empty, type Schemas } from './schemas';
import { importSources } from './types';
import type {
  DocumentId,
  DocumentVersion,
  ImportReport,
  ImportRun,
  ImportSource,
  ImportState,
  RunId,
  UndoReport,
  VersionOffer,
} from './types';

/** What can be asked of the queue of imports, of versions and of watched folders. */
export interface ImportApi {
  importState(args: Empty): Promise<ImportState | undefined>;
  /** Without a run: everything that is being worked on, or the shown import that is held. What is in stays in. */
  cancelImport(args: { runId?: RunId }): Promise<void>;
  /** Lets the files that are being read end, and waits. It stays paused when the library is opened again. */
  pauseImport(args: Empty): Promise<void>;
  /** Goes on with everything that was paused, stopped or interrupted. */
  resumeImport(args: Empty): Promise<void>;
  /** Reads again what was refused or cancelled: the whole run's, or only the named lines. The password is for files that are locked; it is not kept. */
  retryImport(args: { runId: RunId; jobs?: number[]; password?: string }): Promise<void>;
  /** Waiting lines, to be read next in the order given. */
  moveImportFirst(args: { jobs: number[] }): Promise<void>;
  /** Takes lines out of the list; those that became documents, or are being read, stay. */
  removeImportLines(args: { jobs: number[] }): Promise<void>;
  /** All imports, newest first. */
  importRuns(args: Empty): Promise<ImportRun[]>;
  /** The lines of one import in order of path; `run-not-found` where there is none. */
  importRun(args: { runId: RunId }): Promise<ImportRun & { lines: ImportState['files'] }>;
  /** Takes the documents away that this import added, but none that is attached to an innovation. */
  undoImport(args: { runId: RunId; dryRun?: boolean }): Promise<UndoReport>;
  /** The lines of one import as CSV (RFC 4180); a cell that a spreadsheet would compute begins with an apostrophe. */
  exportRunCsv(args: { runId: RunId }): Promise<string>;
  /** The versions of a document, oldest first; an empty list where there is only this one. */
  versions(args: { id: DocumentId }): Promise<DocumentVersion[]>;
  /** Documents that look like new versions of others. */
  versionOffers(args: Empty): Promise<VersionOffer[]>;
  /** Makes `document` (with its own versions) the newest version of `of`. */
  acceptVersion(args: { document: DocumentId; of: DocumentId }): Promise<void>;
  /** It is no version of `of`: it is not offered again. */
  dismissVersion(args: { document: DocumentId; of: DocumentId }): Promise<void>;
  unwatchFolder(args: { path: string }): Promise<void>;

  /** Files and folders, read recursively. Answers when this import is done; `wait`: and its scans are read too. */
  importPaths(args: { paths: string[]; source?: ImportSource; wait?: boolean }): Promise<ImportReport>;
  /** New files in this folder are imported by themselves, as long as the library is open for it. */
  watchFolder(args: { path: string }): Promise<void>;
}

const runId = z.uuid() as unknown as z.ZodType<RunId>;
const jobs = z.array(z.int().min(1)).min(1).max(100_000);

/** The check of each method's argument. */
export const importSchemas = {
  importState: empty,
  cancelImport: z.strictObject({ runId: runId.optional() }),
  pauseImport: empty,
  resumeImport: empty,
  retryImport: z.strictObject({ runId, jobs: jobs.optional(), password: z.string().min(1).max(1000).optional() }),
  moveImportFirst: z.strictObject({ jobs }),
  removeImportLines: z.strictObject({ jobs }),
  importRuns: empty,
  importRun: z.strictObject({ runId }),
  undoImport: z.strictObject({ runId, dryRun: z.boolean().optional() }),
  exportRunCsv: z.strictObject({ runId }),
  versions: z.strictObject({ id: documentId }),
  versionOffers: empty,
  acceptVersion: z.strictObject({ document: documentId, of: documentId }),
  dismissVersion: z.strictObject({ document: documentId, of: documentId }),
  unwatchFolder: z.strictObject({ path: z.string().min(1) }),
  importPaths: z.strictObject({
    paths: z.array(z.string().min(1)).min(1).max(100_000),
    source: z.enum(importSources).optional(),
    wait: z.boolean().optional(),
  }),
  watchFolder: z.strictObject({ path: z.string().min(1) }),
} as const satisfies Schemas<ImportApi>;

/** Those the window may call: none of them starts from a path it names, but `unwatchFolder`, which only ends something. */
export const importWindowMethods = [
  'importState',
  'cancelImport',
  'pauseImport',
  'resumeImport',
  'retryImport',
  'moveImportFirst',
  'removeImportLines',
  'importRuns',
  'importRun',
  'undoImport',
  'exportRunCsv',
  'versions',
  'versionOffers',
  'acceptVersion',
  'dismissVersion',
  'unwatchFolder',
] as const satisfies readonly (keyof ImportApi)[];
