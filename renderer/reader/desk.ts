import type { ReactNode } from 'react';
import type { Place } from './places';

/** How a document is shown: as its own pages, or as the text the library holds of it. */
export type ReaderMode = 'page' | 'text';

/** A passage to lead to and to box; a new object leads there again. */
export interface Passage extends Place {
  /** Its words, as plain text. */
  readonly quote?: string;
}

/** A block of the document that a person is asked to choose. */
export interface Choosing {
  /** What is asked for, with the keys that do it. */
  readonly words: ReactNode;
  /** Position of the block to begin at, from 0. */
  readonly start: number;
  readonly onChoose: (block: number) => void;
  readonly onCancel: () => void;
}

/** What a document's own page adds to the reader. */
export interface Desk {
  readonly mode: ReaderMode;
  readonly onMode: (mode: ReaderMode) => void;
  readonly passage?: Passage | undefined;
  readonly choosing?: Choosing | undefined;
}
