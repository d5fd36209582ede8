import type { Block, DocumentMetadata, Format, RefusalCode } from '../../contract/types';
import type { ProcessHost } from './watched-processes';

/** What was read out of one file. Words only: the database and the originals are the importer's business. */
export interface Extraction {
  readonly format: Format;
  /** Title by the document's own properties or first heading; absent where it has none. */
  readonly title?: string;
  readonly metadata: DocumentMetadata;
  readonly blocks: readonly Block[];
  /** Pages of a PDF, pictures of a picture file; 0 elsewhere. */
  readonly pages: number;
  /** Characters of all blocks together; 0 means that no text was found. */
  readonly characters: number;
  /** Sanitised HTML with data-paragraph on each block; absent for PDF and pictures. */
  readonly html?: string;
  /** Pages (from 1) that are pictures with hardly a word of text: for character recognition. Absent where there are none. */
  readonly pictures?: readonly number[];
  /** Pages (from 1) whose text was not read, because they are broken or beyond a limit. Absent where there are none. */
  readonly skippedPages?: readonly number[];
  /** How the document itself calls its pages (`iv`, `12`), the first first; absent where it counts from 1. */
  readonly pageLabels?: readonly string[];
}

export type ExtractionOutcome =
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      /** What the file is by its content, where another program may read what this one does not. */
      readonly format?: Format;
    };

/** A file to read: where it lies, its original name (for the ending), and what opens it where it is locked. */
export interface FileToRead {
  readonly path: string;
  readonly name: string;
  readonly password?: string;
}

/** Reads one file at a time in a process that may be killed. */
export interface Extractor {
  extract(file: FileToRead, signal?: AbortSignal): Promise<ExtractionOutcome>;
  close(): Promise<void>;
}

/** What starts and measures the processes that read files. */
export type ExtractHost = ProcessHost;
