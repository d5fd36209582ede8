import type { Block, DocumentMetadata, Format, RefusalCode } from '../../contract/types';

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

/** A running extract process as the host (Electron's main or the terminal) provides it. */
export interface ExtractProcess {
  readonly pid: number | undefined;
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once when the process is gone, for whatever reason. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts extract processes and tells how much memory one uses (bytes, undefined when not known). */
export interface ExtractHost {
  start(): Promise<ExtractProcess>;
  memory(process: ExtractProcess): Promise<number | undefined>;
}
