import type { Block, DocumentMetadata, Language } from '../../contract/types';

/** What a parser gives back; `extract.ts` adds what holds for every format. */
export interface ReadFile {
  readonly title?: string;
  readonly metadata: Omit<DocumentMetadata, 'language' | 'title'>;
  /** Set where the document itself tells. */
  readonly language?: Language;
  readonly blocks: readonly Block[];
  readonly pages?: number;
  readonly html?: string;
  /** Pages that are pictures, for character recognition. */
  readonly pictures?: readonly number[];
  /** Pages whose text was not read. */
  readonly skippedPages?: readonly number[];
  /** How the document itself calls its pages, the first first; absent where it counts from 1. */
  readonly pageLabels?: readonly string[];
}

/** How far a file is read. */
export interface ReadingLimits {
  /** Pages of one document; those after it are named as not read. */
  readonly pages: number;
  /** Letters of one document; a longer one is refused as too large. */
  readonly characters: number;
}

/** What holds for the reading of one file, whatever its format. */
export interface ReadingOptions {
  readonly limits: ReadingLimits;
  /** Opens a file that its owner locked. */
  readonly password?: string;
  /** Called after each page of a long document: reading goes on. */
  readonly onPage?: (page: number) => void;
  /** Called before a page's drawing is looked at, which a hostile page makes endless. */
  readonly onDrawing?: () => void;
  /** Leaves out what is a help only and may be endless: bold letters of a PDF, and whether a page without text is a picture. */
  readonly cautious?: boolean;
}
