import type { DocumentId, InnovationId } from './record-types';

export const importStatuses = ['imported', 'partial', 'duplicate', 'no-text', 'refused', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const refusalCodes = ['locked', 'timeout', 'too-large', 'damaged', 'empty', 'unreadable', 'unsupported-format'] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Where an import came from. */
export const importSources = ['dialog', 'drop', 'folder', 'watch', 'terminal', 'sample'] as const;
export type ImportSource = (typeof importSources)[number];

/** Id (UUID) of one import: all that was brought in at once. */
export type RunId = string & { readonly brand: 'RunId' };

/** What became of one file. */
export interface ImportedFile {
  /** Its number in the queue, by which it is moved, removed or tried again. */
  readonly job?: number;
  readonly path: string;
  readonly status: ImportStatus;
  /** Present on imported, duplicate (the one already here) and no-text. */
  readonly documentId?: DocumentId;
  /** Title of the document, where there is one. */
  readonly title?: string;
  /** Present on refused. */
  readonly code?: RefusalCode;
  readonly pages?: number;
  readonly characters?: number;
  readonly ms: number;
}

export interface ImportReport {
  readonly files: readonly ImportedFile[];
  readonly counts: Readonly<Record<ImportStatus, number>>;
  readonly ms: number;
}

/** A file that has no outcome yet. */
export interface UnfinishedFile {
  readonly job?: number;
  readonly path: string;
  readonly status: 'waiting' | 'reading';
}

/** The window's view of the running (or last) import, or of several that run at once. Files stand in the order of the queue. */
export interface ImportState {
  readonly running: boolean;
  readonly startedAt: string;
  readonly files: readonly (ImportedFile | UnfinishedFile)[];
  /** Set when the whole import stopped before its end (disk full, write failure …); `resumeImport` goes on. */
  readonly stopped?: { readonly code: string };
  /** The import these files belong to; of several the latest. */
  readonly runId?: RunId;
  /** All imports these files belong to, oldest first. */
  readonly runs?: readonly RunId[];
  /** True while it waits for `resumeImport`. */
  readonly paused?: boolean;
  /** Grows when files are listed, moved or removed; `ImportChanges` belong to one revision. */
  readonly revision?: number;
  /** Files of earlier, interrupted imports that wait for `resumeImport`. */
  readonly earlier?: { readonly runs: readonly RunId[]; readonly waiting: number };
}

/** Lines that changed since the last announcement: what a long import says instead of its whole state. */
export interface ImportChanges {
  readonly revision: number;
  readonly changed: readonly { readonly at: number; readonly line: ImportState['files'][number] }[];
}

export const importRunStates = ['open', 'paused', 'stopped', 'done', 'cancelled', 'undone'] as const;
export type ImportRunState = (typeof importRunStates)[number];

/** One import as it stands in the library's memory. */
export interface ImportRun {
  readonly id: RunId;
  readonly startedAt: string;
  readonly source: ImportSource;
  readonly state: ImportRunState;
  /** Why it stopped, on `stopped` only. */
  readonly code?: string;
  readonly files: number;
  readonly waiting: number;
  readonly counts: Readonly<Record<ImportStatus, number>>;
  /** Documents it added that are still here. */
  readonly documents: number;
}

/** What an undo did, or would do. */
export interface UndoReport {
  readonly removed: readonly { readonly documentId: DocumentId; readonly title: string }[];
  readonly kept: readonly KeptDocument[];
}

/** A document an undo leaves alone, because it is attached to innovations. */
export interface KeptDocument {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly reason: 'attached';
  readonly innovations: readonly { readonly id: InnovationId; readonly name: string }[];
}

/** One of several versions of a document; `number` counts from 1, the oldest. */
export interface DocumentVersion {
  readonly documentId: DocumentId;
  readonly number: number;
  readonly title: string;
  readonly fileName: string;
  readonly importedAt: string;
  readonly newest: boolean;
}

/** A document that looks like a new version of another one; a person decides. */
export interface VersionOffer {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly of: { readonly documentId: DocumentId; readonly title: string; readonly importedAt: string };
  /** What speaks for it: the same path with other bytes, or the same title by the same author or agency. */
  readonly reason: 'same-path' | 'same-title';
  /** The path, or the author or agency, that both share. */
  readonly shared: string;
}
