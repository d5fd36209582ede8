import type { DocumentId } from './record-types';

export const importStatuses = ['imported', 'duplicate', 'no-text', 'refused', 'cancelled'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const refusalCodes = ['locked', 'timeout', 'too-large', 'damaged', 'empty', 'unreadable', 'unsupported-format'] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What became of one file. */
export interface ImportedFile {
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

/** The window's view of the running (or last) import. */
export interface ImportState {
  readonly running: boolean;
  readonly startedAt: string;
  readonly files: readonly (ImportedFile | { readonly path: string; readonly status: 'waiting' | 'reading' })[];
  /** Set when the whole import stopped before its end (disk full, write failure …). */
  readonly stopped?: { readonly code: string };
}
