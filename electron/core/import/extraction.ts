import type { Block, DocumentMetadata, Format, RefusalCode } from '../../contract/types';
import type { ProcessHost, WatchedProcess } from './watched-processes';

/** What was read out of one file. Words only: the database and the originals are the importer's business. */
export interface Extraction {
  readonly format: Format;
  /** Title by the document's own properties or first heading; absent where it has none. */
  readonly title?: string;
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly Block[];
  /** Pages of a PDF; 0 elsewhere. */
  readonly pages: number;
  /** Characters of all blocks together; 0 means that no text was found. */
  readonly characters: number;
  /** Sanitised HTML with data-paragraph on each block; absent for PDF. */
  readonly html?: string;
}

export type ExtractionOutcome =
  { readonly kind: 'extracted'; readonly extraction: Extraction } | { readonly kind: 'refused'; readonly code: RefusalCode };

/** Reads one file at a time in a process that may be killed. `path` is the file to read, `name` its original name (for the ending). */
export interface Extractor {
  extract(file: { readonly path: string; readonly name: string }, signal?: AbortSignal): Promise<ExtractionOutcome>;
  close(): Promise<void>;
}

/** An extract process, and what starts and measures one. */
export type ExtractProcess = WatchedProcess;
export type ExtractHost = ProcessHost;
