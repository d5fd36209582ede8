import { z } from 'zod';
import { LibraryError, errorCodes, type ErrorCode } from './errors';
import { importSchemas, importWindowMethods, type ImportApi } from './import-api';
import { recognitionMethods, recognitionSchemas, type RecognitionApi } from './recognition-api';
import { documentId, empty, innovationId, type Empty, type Schemas } from './schemas';
import { searchSchemas, searchWindowMethods, type SearchApi } from './search-api';
import { resultFormats, searchOrders } from './search-types';
import { settingsSchema, type Settings } from './settings';
import { innovationStatuses, roles, stages } from './types';
import type {
  BundleEvent,
  BundlePreview,
  BundleReceipt,
  BundleSelection,
  DocumentDetail,
  DocumentId,
  DocumentSummary,
  Innovation,
  InnovationId,
  InnovationSummary,
  LibraryStatus,
  MergeReport,
  OcrReport,
  OcrState,
  PicturePage,
  Region,
  ResultFormat,
  RunId,
  SearchOrder,
  Verification,
} from './types';

/**
 * What can be asked of an open library. Each method takes one argument object.
 * The core implements it; the terminal and the library process call it; the window may call those named in `windowMethods`.
 */
export interface LibraryApi extends ImportApi, RecognitionApi, SearchApi {
  status(args: Empty): Promise<LibraryStatus>;
  documents(args: Empty): Promise<DocumentSummary[]>;
  document(args: { id: DocumentId }): Promise<DocumentDetail>;
  /** Sanitised HTML of a Word, text, Markdown or HTML document; every block carries data-paragraph="n". '' for PDF. */
  documentHtml(args: { id: DocumentId }): Promise<string>;
  innovations(args: Empty): Promise<InnovationSummary[]>;
  innovation(args: { id: InnovationId }): Promise<Innovation>;
  createInnovation(args: InnovationDraft): Promise<Innovation>;
  /** Replaces the fields that are given; an empty string or list clears one. */
  updateInnovation(args: { id: InnovationId; changes: InnovationChanges }): Promise<Innovation>;
  tags(args: Empty): Promise<string[]>;
  collections(args: Empty): Promise<{ name: string; innovations: number }[]>;
  agencies(args: Empty): Promise<string[]>;
  bundleEvents(args: Empty): Promise<BundleEvent[]>;
  ocrState(args: Empty): Promise<OcrState>;
  /** Goes on recognising scanned pages where it was; answers at once. */
  startOcr(args: Empty): Promise<OcrState>;
  /** Ends after the pages in work; what is done stays, the others wait. */
  pauseOcr(args: Empty): Promise<OcrState>;
  /** The words of one page with their boxes, to be shown on its picture; undefined for a page that was not recognised. */
  picturePage(args: { id: DocumentId; page: number }): Promise<PicturePage | undefined>;

  /** Recognises all scanned pages that wait, or those of one document with the failed ones once more; answers at the end. */
  recogniseScans(args: { id?: DocumentId }): Promise<OcrReport>;
  exportBundle(args: { path: string; selection: BundleSelection }): Promise<BundleReceipt>;
  previewBundle(args: { path: string }): Promise<BundlePreview>;
  mergeBundle(args: { path: string; dryRun?: boolean }): Promise<MergeReport>;
  check(args: Empty): Promise<Verification>;
}

/** What the window may ask of the program around the library: dialogs, settings, which library is open. */
export interface ShellApi {
  settings(args: Empty): Promise<Settings>;
  changeSettings(args: Partial<Omit<Settings, 'window' | 'recentLibraries' | 'folders'>>): Promise<Settings>;
  /** The open library, if any, and what the first-run screen needs. */
  start(args: Empty): Promise<StartState>;
  /** Creates the sample library (or opens it if it is there already). */
  openSample(args: Empty): Promise<LibraryStatus>;
  /** Asks for a folder, says what is wrong with it; does not change anything. Undefined: the person cancelled. */
  chooseFolder(args: { purpose: 'create' | 'open' }): Promise<FolderCheck | undefined>;
  createLibrary(args: { token: string; name?: string }): Promise<LibraryStatus>;
  openLibrary(args: { token: string }): Promise<LibraryStatus>;
  openRecent(args: { path: string }): Promise<LibraryStatus>;
  closeLibrary(args: Empty): Promise<void>;
  /** Shows the system's dialog and starts an import. False: the person cancelled. */
  chooseImport(args: { kind: 'files' | 'folder' }): Promise<boolean>;
  /** Asks where to write, then writes and verifies. Undefined: the person cancelled. */
  exportBundle(args: { selection: BundleSelection }): Promise<(BundleReceipt & { verification: Verification }) | undefined>;
  /** Asks for a bundle file and looks at it. Undefined: the person cancelled. */
  chooseBundle(args: Empty): Promise<(BundlePreview & { token: string }) | undefined>;
  mergeBundle(args: { token: string }): Promise<MergeReport>;
  /** Asks for a folder whose new files are to be imported by themselves. False: the person cancelled. */
  watchFolder(args: Empty): Promise<boolean>;
  /** Asks where to write the lines of one import as CSV. Undefined: the person cancelled. */
  saveRunCsv(args: { runId: RunId }): Promise<string | undefined>;
  /** Asks where to write a list of results, then writes it. Undefined: the person cancelled. */
  exportResults(args: { query: string; order?: SearchOrder; format: ResultFormat }): Promise<{ path: string; rows: number } | undefined>;
  showOriginal(args: { id: DocumentId }): Promise<void>;
  showInFolder(args: { path: string }): Promise<void>;
  regions(args: Empty): Promise<Region[]>;
  about(args: Empty): Promise<{ version: string; electron: string; chromium: string; node: string; sqlite: string }>;
}

export type { Empty } from './schemas';

export interface StartState {
  readonly library?: LibraryStatus;
  readonly recentLibraries: readonly { readonly path: string; readonly name: string; readonly exists: boolean }[];
  readonly sampleFolder: string;
  readonly suggestedFolder: FolderCheck;
  /** Language of the system, used until the person chooses. */
  readonly systemLanguage: 'id' | 'en';
}

/** A folder the person chose; the token stands for it, so that the window never sends a path. */
export interface FolderCheck {
  readonly token: string;
  readonly path: string;
  readonly freeBytes?: number;
  /** What speaks against it: `not-empty`, `network`, `synchronised`, `removable`, `path-too-long`, `read-only`, `little-space`, `is-library`, `not-a-library`, `too-new`, `locked`. */
  readonly problems: readonly string[];
  /** True when it can be used in spite of the problems. */
  readonly usable: boolean;
}

const text = (max: number) => z.string().max(max);

const innovationFields = {
  name: z.string().trim().min(1).max(300),
  expansion: text(1000),
  aliases: z.array(text(300)).max(50),
  agency: text(300),
  region: z.union([z.literal(''), z.string().regex(/^35(\d\d)?$/)]),
  year: z.union([z.int().min(1945).max(2100), z.literal(0)]),
  stage: z.union([z.enum(stages), z.literal('')]),
  status: z.enum(innovationStatuses),
  summary: text(100_000),
  problem: text(100_000),
  howItWorks: text(100_000),
  results: text(100_000),
  resources: text(100_000),
  replicationNotes: text(100_000),
  tags: z.array(z.string().trim().min(1).max(100)).max(100),
  collections: z.array(z.string().trim().min(1).max(200)).max(100),
  documents: z.array(z.strictObject({ documentId, role: z.enum(roles) })).max(500),
};

/** The fields a person may fill in. '' (or 0 for the year, [] for lists) clears a field. */
export const innovationChangesSchema = z.strictObject(innovationFields).partial();
export type InnovationChanges = z.infer<typeof innovationChangesSchema>;
export const innovationDraftSchema = z.strictObject({ ...innovationChangesSchema.shape, name: innovationFields.name });
export type InnovationDraft = z.infer<typeof innovationDraftSchema>;

const bundleSelection = z.strictObject({
  all: z.boolean().optional(),
  innovations: z.array(innovationId).min(1).max(100_000).optional(),
  collection: text(200).optional(),
  query: text(2000).optional(),
  includeDrafts: z.boolean().optional(),
  title: text(300).optional(),
  organization: text(300).optional(),
});

/** The check of each method's argument; leaving one out does not compile. */
export const librarySchemas = {
  status: empty,
  documents: empty,
  document: z.strictObject({ id: documentId }),
  documentHtml: z.strictObject({ id: documentId }),
  innovations: empty,
  innovation: z.strictObject({ id: innovationId }),
  createInnovation: innovationDraftSchema,
  updateInnovation: z.strictObject({ id: innovationId, changes: innovationChangesSchema }),
  tags: empty,
  collections: empty,
  agencies: empty,
  bundleEvents: empty,
  ...importSchemas,
  ...recognitionSchemas,
  ...searchSchemas,
  ocrState: empty,
  startOcr: empty,
  pauseOcr: empty,
  picturePage: z.strictObject({ id: documentId, page: z.int().min(1) }),
  recogniseScans: z.strictObject({ id: documentId.optional() }),
  exportBundle: z.strictObject({ path: z.string().min(1), selection: bundleSelection }),
  previewBundle: z.strictObject({ path: z.string().min(1) }),
  mergeBundle: z.strictObject({ path: z.string().min(1), dryRun: z.boolean().optional() }),
  check: empty,
} as const satisfies Schemas<LibraryApi>;

export const shellSchemas = {
  settings: empty,
  changeSettings: settingsSchema.omit({ window: true, recentLibraries: true, folders: true }).partial(),
  start: empty,
  openSample: empty,
  chooseFolder: z.strictObject({ purpose: z.enum(['create', 'open']) }),
  createLibrary: z.strictObject({ token: z.uuid(), name: text(200).optional() }),
  openLibrary: z.strictObject({ token: z.uuid() }),
  openRecent: z.strictObject({ path: z.string().min(1) }),
  closeLibrary: empty,
  chooseImport: z.strictObject({ kind: z.enum(['files', 'folder']) }),
  exportBundle: z.strictObject({ selection: bundleSelection }),
  chooseBundle: empty,
  mergeBundle: z.strictObject({ token: z.uuid() }),
  watchFolder: empty,
  saveRunCsv: z.strictObject({ runId: z.uuid() as unknown as z.ZodType<RunId> }),
  exportResults: z.strictObject({ query: text(10_000), order: z.enum(searchOrders).optional(), format: z.enum(resultFormats) }),
  showOriginal: z.strictObject({ id: documentId }),
  showInFolder: z.strictObject({ path: z.string().min(1) }),
  regions: empty,
  about: empty,
} as const satisfies Schemas<ShellApi>;

/** The library methods the window may call; those that take a path are for the main process and the terminal alone. */
export const windowMethods = [
  'status',
  'documents',
  'document',
  'documentHtml',
  'innovations',
  'innovation',
  'createInnovation',
  'updateInnovation',
  'tags',
  'collections',
  'agencies',
  'bundleEvents',
  ...importWindowMethods,
  ...recognitionMethods,
  ...searchWindowMethods,
  'ocrState',
  'startOcr',
  'pauseOcr',
  'picturePage',
  'check',
] as const satisfies readonly (keyof LibraryApi)[];

export type LibraryMethod = keyof LibraryApi;
export type ShellMethod = keyof ShellApi;
export type WindowMethod = (typeof windowMethods)[number];

/** What the window calls through the preload: `library.search`, `shell.settings` … */
export type Channel = `library.${WindowMethod}` | `shell.${ShellMethod}`;

/** Replies, not exceptions, cross the two borders, because both strip an error to its message. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: Readonly<Record<string, string | number>> };

/** Turns the outcome of a call into a reply; a stranger's error text never leaves the process. */
export async function answer<T>(work: () => Promise<T>, report: (error: unknown) => void = () => undefined): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof LibraryError) return { ok: false, code: error.code, details: error.details };
    report(error);
    return { ok: false, code: 'internal', details: {} };
  }
}

/** The other side of `answer`: gives the value or throws the error again. */
export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  const code = errorCodes.includes(reply.code) ? reply.code : 'internal';
  throw new LibraryError(code, reply.details);
}
