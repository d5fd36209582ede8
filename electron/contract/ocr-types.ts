import type { DocumentId, DocumentStatus } from './record-types';

/** A place on a page as it is shown: fractions 0–1 of its width and height, measured from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A word that was recognised on a picture. */
export interface PictureWord {
  readonly text: string;
  readonly box: Box;
  /** How sure the recognition is, 0–100. */
  readonly confidence: number;
}

/** A line of words, in reading order. */
export interface PictureLine {
  readonly words: readonly PictureWord[];
  /** Lines with the same number stand together as one paragraph. */
  readonly paragraph: number;
  /** Height of a row of its letters, as a fraction of the upright page's height. */
  readonly height: number;
  /** Thickness of its strokes as a share of `height`; bold letters have more. */
  readonly stroke: number;
}

export const rotations = [0, 90, 180, 270] as const;
/** Degrees, clockwise, by which a page must be turned to stand upright. */
export type Rotation = (typeof rotations)[number];

/** What was recognised on one page; no lines where it holds no words. */
export interface PicturePage {
  readonly lines: readonly PictureLine[];
  /** How sure the recognition is of the page as a whole, 0–100. */
  readonly confidence: number;
  readonly rotation: Rotation;
}

/** Why the words of a page could not be recognised. */
export const ocrFailureCodes = ['damaged', 'locked', 'timeout', 'too-large', 'unreadable'] as const;
export type OcrFailureCode = (typeof ocrFailureCodes)[number];

/** What became of one document's scanned pages. */
export interface OcrOfDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly status: DocumentStatus;
  readonly pagesDone: number;
  readonly pagesLeft: number;
  readonly pagesFailed: number;
  /** Mean of its pages with words, 0–100; absent until there is one. */
  readonly confidence?: number;
}

export interface OcrReport {
  readonly documents: readonly OcrOfDocument[];
  readonly ms: number;
}

/** How far the recognition of scanned pages has come. */
export interface OcrState {
  readonly running: boolean;
  /** Pages that wait, in all documents. */
  readonly pagesLeft: number;
  readonly pagesDone: number;
  /** Pages set aside after they failed. */
  readonly pagesFailed: number;
  /** Milliseconds until all waiting pages are done, by the pages read last; absent until there is one. */
  readonly millisecondsLeft?: number;
  /** Set when the recognition stopped by itself before its end. */
  readonly stopped?: { readonly code: string };
}
